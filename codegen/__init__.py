"""Generates types and stubs from the OpenAPI documents: `python -m codegen` writes them, `--check` compares them."""
