"""What every node of a typed chain has, and the options of every call. Read by type checkers alone.

See `wechatpay._calls.call.bind` for what the options mean.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from typing_extensions import TypedDict

from wechatpay._calls.chain import Chain
from wechatpay._calls.retry_policy import Retry

class Node:
    """A path. `chain()` and `[]` lead on to what has no type here: an endpoint that opens tomorrow."""

    def chain(self, path: str) -> Chain: ...
    def __getitem__(self, path: str) -> Chain: ...

class OptionsWithoutHeaders(TypedDict, total=False):
    """What every call takes."""

    base_url: str
    base_uri: str
    timeout: float | tuple[float, float]
    retry: Retry | bool
    to: str | Path | BinaryIO
    sink: str | Path | BinaryIO

class Options(OptionsWithoutHeaders, total=False):
    """What a call of APIv3 takes."""

    headers: Mapping[str, str]

class OptionsV2(Options, total=False):
    """What a call of APIv2 takes."""

    mutual_tls: bool
    security: bool
    nonce: bool
    nonceless: bool
