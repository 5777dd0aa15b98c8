"""The `lapak` command."""
