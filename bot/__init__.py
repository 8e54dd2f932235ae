"""What the product knows."""

__version__ = "0.1.0"  # as in pyproject.toml; an image holds the code alone
