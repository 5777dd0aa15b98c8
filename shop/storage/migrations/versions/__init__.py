"""One file per change of the tables, each saying which one it follows."""
