"""Catalogue files, CSV or XLSX: read with every problem named, and written."""
