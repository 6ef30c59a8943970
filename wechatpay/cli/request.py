"""`wechatpay request`: any endpoint, signed and proved."""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import click
from rich.markup import escape

from wechatpay import openapi
from wechatpay._calls.chain import METHODS, Chain
from wechatpay._calls.options import SPELLINGS
from wechatpay._keys.secret import Secret, decrypt_fields
from wechatpay.cli.screen import Unknown, errors, is_terminal, show_json, showing
from wechatpay.cli.settings import Settings, configured
from wechatpay.client import Client
from wechatpay.errors import APIError, DecodeError, PathError, WeChatPayError
from wechatpay.response import Response

__all__ = ["request"]


def pair(value: str | tuple[str, str]) -> tuple[str, str]:
    """`name=value`, as the two of them."""
    if isinstance(value, tuple):  # click converts what it has converted
        return value
    name, sign, text = value.partition("=")
    if not sign or not name:
        raise click.BadParameter(f"{value!r} has no name and value: write name=value")
    return name, text


def document(value: Any) -> Any:
    """JSON: as such, in a file (`@file`), or on the standard input (`-`)."""
    if not isinstance(value, str):
        return value
    try:
        text = sys.stdin.read() if value == "-" else value
        if value.startswith("@"):
            text = Path(value[1:]).read_text("utf-8")
        found = json.loads(text)
        if found is None:
            raise click.BadParameter("null is no body: leave the option out")
        return found
    except (OSError, UnicodeDecodeError) as error:
        raise click.BadParameter(f"{value[1:]!r} cannot be read: {error}") from None
    except (ValueError, RecursionError) as error:
        raise click.BadParameter(f"it is not JSON ({error}); a file is given as @file") from None


JSON = "JSON|@FILE|-"


@click.command(short_help="Call any endpoint.")
@click.argument("method", type=click.Choice(METHODS, case_sensitive=False))
@click.argument("path")
@click.argument("variables", nargs=-1, type=pair, metavar="[NAME=VALUE]...")
@click.option("--json", "json_", type=document, metavar=JSON, help="The body of APIv3.")
@click.option("--xml", type=document, metavar=JSON, help="The fields of an APIv2 body, as a JSON object.")
@click.option(
    "--params", type=pair, metavar="NAME=VALUE", multiple=True, help="A parameter of the query; again for the next."
)
@click.option("--header", type=pair, metavar="NAME=VALUE", multiple=True, help="A header; again for the next.")
@click.option("--files", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A file to upload.")
@click.option("--meta", type=document, metavar=JSON, help="What is said of that file, besides its name and digest.")
@click.option("--to", type=click.Path(path_type=Path), help="Where the reply goes, when it was proved.")
@click.option("--encrypt", multiple=True, metavar="FIELD", help="Encrypt a field of the body: payer.name, list[].name.")
@click.option("--decrypt", multiple=True, metavar="FIELD", help="Open this field of the reply.")
@click.option("--timeout", type=click.FloatRange(0, min_open=True), help="Seconds to wait for the reply.")
@click.option("--retry/--no-retry", default=None, help="Repeat also what may have arrived; or try once.")
@configured
def request(method: str, path: str, settings: Settings, **given: Any) -> None:
    """Send METHOD to PATH, signed, and show the reply when it is proved.

    PATH is that of the documents, or of a chain: v3/pay/transactions/id/{transaction_id}. Each of its variables wants a
    NAME=VALUE behind it. A path of APIv2 starts with v2.

    \b
      wechatpay request get v3/certificates
      wechatpay request get 'v3/refund/domestic/refunds/{out_refund_no}' out_refund_no=R1
      wechatpay request post v3/security/echo --json '{"echo_message": "hello"}'
      wechatpay request post v2/pay/orderquery --xml @order.json
    """  # noqa: D301  # click's mark for lines that are left as they are
    options = _options(given)
    if given["decrypt"]:
        _check_decrypt(path, given["to"], settings)
    started = time.monotonic()
    with settings.client() as client:
        node = _node(client, method, path)
        response = _sent(node, method.lower(), {**options, **_variables(given["variables"])})
        with showing("the request was carried out"):
            _describe(response, time.monotonic() - started)
            document = _decrypted(client, response, given["decrypt"]) if given["decrypt"] else None
            _show(response, document, given["to"])


def _check_decrypt(path: str, to: Path | None, settings: Settings) -> None:
    """Refuse before anything is sent what could only fail after it."""
    if to is not None or path.strip("/").startswith("v2"):
        raise click.BadParameter("--decrypt opens fields of a JSON reply of APIv3 that is shown: not with --to, or v2")
    if not settings.environment.get("WECHATPAY_PRIVATE_KEY"):
        raise click.BadParameter("--decrypt opens fields with the merchant's private key: set WECHATPAY_PRIVATE_KEY")


def _decrypted(client: Client, response: Response[Any], fields: tuple[str, ...]) -> Any:
    try:
        return client.decrypt(response, *fields)
    except WeChatPayError:
        _show(response, None, None)  # it was done, and its reply is not lost
        raise


def _sent(node: Chain, verb: str, arguments: dict[str, Any]) -> Response[Any]:
    try:
        response: Response[Any] = getattr(node, verb)(**arguments)
        return response
    except APIError as error:
        if not is_terminal() and error.response is not None:
            with suppress(Unknown), showing("the request was answered"):  # the error says what became of it
                click.echo(error.response.content)  # for whoever reads `code` and `message`
        raise
    except KeyboardInterrupt:
        raise Unknown("given up; the request may have been carried out: query it") from None
    except OSError as error:
        if isinstance(error, WeChatPayError):
            raise
        raise Unknown(
            f"{arguments.get('to')}: {error.strerror or error}; the request may have been carried out"
        ) from None


def _variables(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """The values of the path's variables."""
    for name, _ in pairs:
        if name in SPELLINGS:
            raise click.BadParameter(f"{name}= is no variable of a path: its option is in wechatpay request --help")
    return dict(pairs)


def _node(client: Client, method: str, path: str) -> Chain:
    """The path; of one with a value among its words, an error that shows how to write it here."""
    try:
        return client.chain(path)
    except PathError as error:
        plain = path.strip("/")
        for operation in openapi.find(f"/{plain.removeprefix('v2/')}", method.upper()):
            pairs = zip(operation.template.split("/"), plain.split("/"), strict=True)
            values = " ".join(f"{part[1:-1]}={value}" for part, value in pairs if part.startswith("{"))
            written = f"wechatpay request {method} '{operation.template}' {values}"
            raise PathError(f"a value goes behind the path: {written}") from error
        raise


def _options(given: dict[str, Any]) -> dict[str, Any]:
    """The options of the call, those that were given."""
    body = given["json_"] if given["xml"] is None else given["xml"]
    for path in given["encrypt"]:
        body = _encrypted(body, path)
    options = {
        "json": None if given["json_"] is None else body,
        "xml": None if given["xml"] is None else body,
        "params": _grouped(given["params"]) or None,
        "headers": dict(given["header"]) or None,
        **{name: given[name] for name in ("files", "meta", "to", "timeout", "retry")},
    }
    return {name: value for name, value in options.items() if value is not None}


def _encrypted(body: Any, path: str) -> Any:
    """*body* with a Secret in the place of each text at *path*: which must be there, or it would be sent as it is."""
    made: list[Secret] = []

    def secret(text: str) -> Any:
        made.append(Secret(text))
        return made[-1]

    body = decrypt_fields(body, [path], secret)
    if not made:
        raise click.BadParameter(f"--encrypt {path}: the body has no such text")
    return body


def _grouped(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """What is given more than once, as a list."""
    names = dict(pairs)
    every = {name: [text for each, text in pairs if each == name] for name in names}
    return {name: texts if len(texts) > 1 else texts[0] for name, texts in every.items()}


def _describe(response: Response[Any], seconds: float) -> None:
    proof = "[green]signature verified[/]" if response.verified else "[yellow]not signed[/]"
    number = f", Request-ID {escape(response.request_id)}" if response.request_id else ""
    errors().print(f"{response.status_code}, {proof}, {1000 * seconds:.0f} ms{number}")


def _show(response: Response[Any], document: Any, to: Path | None) -> None:
    if to is not None:
        errors().print(f"{to.stat().st_size:,} bytes in {to}", markup=False)
        return
    if not response.content:
        return
    try:
        if document is None:
            document = response.xml() if response.content.lstrip().startswith(b"<") else response.json()
    except DecodeError:
        click.echo(response.content)
    else:
        show_json(document)
