"""Every language a person may write in: telling which, answering in it, reading its numbers."""
