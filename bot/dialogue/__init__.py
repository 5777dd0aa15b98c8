"""The conversation, without Telegram, database, model or network."""
