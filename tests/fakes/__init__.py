"""Stand-ins that behave like the real thing, held to it by the contract tests."""
