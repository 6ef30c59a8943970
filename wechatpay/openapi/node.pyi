"""The base class of every typed chain, and the options of every call. Only type checkers read this file.

`wechatpay._calls.call.bind` documents the options.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from typing_extensions import TypedDict

from wechatpay._calls.chain import Chain
from wechatpay._calls.retry_policy import Retry

class Node:
    """A path. `chain()` and `[]` continue it without types, for operations that are not documented yet."""

    def chain(self, path: str) -> Chain: ...
    def __getitem__(self, path: str) -> Chain: ...

class OptionsWithoutHeaders(TypedDict, total=False):
    """The options that have the same type in every call, without `headers=`."""

    base_url: str
    base_uri: str
    timeout: float | tuple[float, float]
    retry: Retry | bool
    to: str | Path | BinaryIO
    sink: str | Path | BinaryIO

class Options(OptionsWithoutHeaders, total=False):
    """The options of an APIv3 call."""

    headers: Mapping[str, str]

class OptionsV2(Options, total=False):
    """The options of an APIv2 call."""

    mutual_tls: bool
    security: bool
    nonce: bool
    nonceless: bool
