"""A local Telegram for the demo and the tests."""
