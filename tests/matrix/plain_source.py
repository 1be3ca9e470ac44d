"""Import our modules on Python 3.6, which lacks ``from __future__ import annotations``.

Nothing but annotations keeps them from running there. A loader leaves them out: what a
class annotates, as a dataclass does, becomes a string.
"""

import __future__

import ast
import sys
from importlib.machinery import (
    EXTENSION_SUFFIXES,
    SOURCE_SUFFIXES,
    ExtensionFileLoader,
    FileFinder,
    SourceFileLoader,
)
from typing import Any


class WithoutAnnotations(ast.NodeTransformer):
    """What a module says, but for the types."""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> Any:
        """Leave the future feature out."""
        return None if node.module == "__future__" else node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Leave the type of the result out."""
        node.returns = None
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        """Leave the type of an argument out."""
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        """Put a string for the type of a name."""
        node.annotation = ast.copy_location(ast.Str("Any"), node.annotation)
        return self.generic_visit(node)


class Loader(SourceFileLoader):
    """Python's own loader of source files, without annotations."""

    def source_to_code(  # type: ignore[override]
        self, data: Any, path: Any, *, _optimize: int = -1
    ) -> Any:
        """Return the code of a module."""
        tree = WithoutAnnotations().visit(ast.parse(data))
        return compile(tree, path, "exec", dont_inherit=True, optimize=_optimize)


def install() -> None:
    """Have what is imported from now on lose its annotations, on Python 3.6 alone."""
    if not hasattr(__future__, "annotations"):
        loaders = [(ExtensionFileLoader, EXTENSION_SUFFIXES), (Loader, SOURCE_SUFFIXES)]
        sys.path_hooks.insert(0, FileFinder.path_hook(*loaders))
        sys.path_importer_cache.clear()
