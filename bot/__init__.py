"""The Telegram edge and the conversation."""
