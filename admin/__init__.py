"""The managers' web console."""
