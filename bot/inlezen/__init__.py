"""Minutes that come in through Slack: fetched, read by a child process, and shown as a proposal."""
