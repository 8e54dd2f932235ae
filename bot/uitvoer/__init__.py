"""Minutes and lists out: gathered from the register, put in words once, for Word, PDF, Markdown and CSV."""
