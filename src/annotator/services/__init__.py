"""What a user can do: one module a noun, one method a verb."""
