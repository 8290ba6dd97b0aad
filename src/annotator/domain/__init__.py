"""What things are: pure functions and frozen data; no I/O, no clock, no Qt, no SQL."""
