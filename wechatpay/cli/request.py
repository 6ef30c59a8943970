"""`wechatpay request`: calls any endpoint and prints the verified response."""

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
from wechatpay._keys.secret import Secret, transform_strings
from wechatpay.cli.exit_codes import OutcomeUnknown
from wechatpay.cli.screen import get_stderr, is_terminal, show_content, show_json, showing
from wechatpay.cli.settings import Settings, pass_settings
from wechatpay.client import Client
from wechatpay.errors import APIError, DecodeError, PathError, WeChatPayError
from wechatpay.response import Response

__all__ = ["request"]


def parse_pair(value: str | tuple[str, str]) -> tuple[str, str]:
    """Split `NAME=VALUE` into its two parts."""
    if isinstance(value, tuple):  # click may convert a value twice.
        return value
    name, sign, text = value.partition("=")
    if not sign or not name:
        raise click.BadParameter(f"must be NAME=VALUE, not {value!r}")
    return name, text


def parse_json(value: Any) -> Any:
    """Parse JSON, which is *value* itself, in a file (`@FILE`) or on standard input (`-`)."""
    if not isinstance(value, str):  # click may convert a value twice.
        return value
    try:
        text = sys.stdin.read() if value == "-" else value
        if value.startswith("@"):
            text = Path(value[1:]).read_text("utf-8")
        found = json.loads(text)
        if found is None:
            raise click.BadParameter("must not be null: leave the option out to send no body")
        return found
    except (OSError, UnicodeDecodeError) as error:
        raise click.BadParameter(f"{value[1:]!r} cannot be read: {error}") from None
    except (ValueError, RecursionError) as error:
        raise click.BadParameter(f"must be JSON ({error}): give a file as @FILE") from None


_JSON = "JSON|@FILE|-"


def _describe(name: str) -> str:
    """Return the help of an option of a call, as a sentence."""
    text = SPELLINGS[name].help
    return f"{text[0].upper()}{text[1:]}."


@click.command(short_help="Call any endpoint.")
@click.argument("method", type=click.Choice(METHODS, case_sensitive=False))
@click.argument("path")
@click.argument("variables", nargs=-1, type=parse_pair, metavar="[NAME=VALUE]...")
@click.option("--json", "json_", type=parse_json, metavar=_JSON, help=_describe("json"))
@click.option("--xml", type=parse_json, metavar=_JSON, help=_describe("xml"))
@click.option("--params", type=parse_pair, metavar="NAME=VALUE", multiple=True, help="A query parameter. Repeatable.")
@click.option("--header", type=parse_pair, metavar="NAME=VALUE", multiple=True, help="A header. Repeatable.")
@click.option("--files", type=click.Path(exists=True, dir_okay=False, path_type=Path), help=_describe("files"))
@click.option("--meta", type=parse_json, metavar=_JSON, help=_describe("meta"))
@click.option(
    "--to", type=click.Path(path_type=Path), metavar="FILE", help="Write the response to a file when it is verified."
)
@click.option(
    "--encrypt",
    multiple=True,
    metavar="FIELD",
    help="Encrypt a field of the body, such as payer.name or list[].name. Repeatable.",
)
@click.option("--decrypt", multiple=True, metavar="FIELD", help="Decrypt a field of the response. Repeatable.")
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    metavar="SECONDS",
    help="Seconds to connect, and between two parts of the response.",
)
@click.option(
    "--retry/--no-retry",
    default=None,
    help="Retry even if the request may have been carried out, or never retry.  [default: retry if it is safe]",
)
@pass_settings
def request(method: str, path: str, settings: Settings, **given: Any) -> None:
    """Send a signed request and print the verified response.

    PATH is a documented path, such as v3/pay/transactions/id/{transaction_id}. Give the values of its variables after
    it, as NAME=VALUE. Paths of APIv2 start with v2/.

    \b
      wechatpay request get v3/certificates
      wechatpay request get 'v3/refund/domestic/refunds/{out_refund_no}' out_refund_no=R1
      wechatpay request post v3/security/echo --json '{"echo_message": "hello"}'
      wechatpay request post v2/pay/orderquery --xml @order.json
    """  # noqa: D301  # \b stops click from rewrapping the lines.
    options = _collect_options(given)
    if given["decrypt"]:
        _check_decrypt(path, given["to"], settings)
    started = time.monotonic()
    with settings.client() as client:
        chain = _build_chain(client, method, path)
        response = _send(chain, method.lower(), {**options, **_collect_variables(given["variables"])})
        with showing("the request was carried out"):
            _print_status(response, time.monotonic() - started)
            document = _decrypt(client, response, given["decrypt"]) if given["decrypt"] else None
            _print_body(response, document, given["to"])


def _check_decrypt(path: str, to: Path | None, settings: Settings) -> None:
    """Refuse `--decrypt` before anything is sent if it could only fail afterwards."""
    if to is not None or path.strip("/").startswith("v2"):
        raise click.BadParameter("--decrypt needs an APIv3 response that is printed: leave out --decrypt or --to")
    if not settings.environment.get("WECHATPAY_PRIVATE_KEY"):
        raise click.BadParameter(
            "--decrypt needs the merchant's private key: set WECHATPAY_PRIVATE_KEY or give -f FILE"
        )


def _decrypt(client: Client, response: Response[Any], fields: tuple[str, ...]) -> Any:
    """Return the JSON of *response* with its *fields* decrypted; print it as it is if they cannot be decrypted."""
    try:
        return client.decrypt(response, *fields)
    except WeChatPayError:
        _print_body(response, None, None)  # The request was carried out, so its response must not be lost.
        raise


def _send(chain: Chain, verb: str, arguments: dict[str, Any]) -> Response[Any]:
    """Make the call, and print the body of a refusal for a script.

    :raises OutcomeUnknown: the call was interrupted, or its response cannot be written to `--to`.
    """
    try:
        response: Response[Any] = getattr(chain, verb)(**arguments)
        return response
    except APIError as error:
        if not is_terminal() and error.response is not None:
            # A script reads `code` and `message`. If they cannot be written, the error still says what happened.
            with suppress(OutcomeUnknown), showing("the request was answered"):
                show_content(error.response.content)
        raise
    except KeyboardInterrupt:
        raise OutcomeUnknown("interrupted: the request may have been carried out, query it") from None
    except OSError as error:
        if isinstance(error, WeChatPayError):
            raise
        raise OutcomeUnknown(
            f"{arguments.get('to')}: {error.strerror or error}: the request may have been carried out, query it"
        ) from None


def _collect_variables(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """Return the values of the path's variables, by name."""
    for name, _ in pairs:
        if name in SPELLINGS:
            raise click.BadParameter(
                f"{name}= is not a variable of a path: see wechatpay request --help for its option"
            )
    return dict(pairs)


def _build_chain(client: Client, method: str, path: str) -> Chain:
    """Return the chain of *path*.

    :raises PathError: *path* contains a value; the message shows the command with the value as a variable.
    """
    try:
        return client.chain(path)
    except PathError as error:
        plain = path.strip("/")
        for operation in openapi.find(f"/{plain.removeprefix('v2/')}", method.upper()):
            pairs = zip(operation.template.split("/"), plain.split("/"), strict=True)
            values = " ".join(f"{part[1:-1]}={value}" for part, value in pairs if part.startswith("{"))
            written = f"wechatpay request {method} '{operation.template}' {values}"
            raise PathError(f"put the value after the path: {written}") from error
        raise


def _collect_options(given: dict[str, Any]) -> dict[str, Any]:
    """Return the options of the call, from the *given* options of the command."""
    body = given["json_"] if given["xml"] is None else given["xml"]
    for path in given["encrypt"]:
        body = _mark_secret(body, path)
    options = {
        "json": None if given["json_"] is None else body,
        "xml": None if given["xml"] is None else body,
        "params": _group(given["params"]) or None,
        "headers": dict(given["header"]) or None,
        **{name: given[name] for name in ("files", "meta", "to", "timeout", "retry")},
    }
    return {name: value for name, value in options.items() if value is not None}


def _mark_secret(body: Any, path: str) -> Any:
    """Return *body* with each string at *path* as a `Secret`, which is encrypted when it is sent.

    :raises click.BadParameter: there is no string at *path*: a misspelt field would be sent in plain text.
    """
    created: list[Secret] = []

    def create(text: str) -> Any:
        created.append(Secret(text))
        return created[-1]

    body = transform_strings(body, [path], create, missing_ok=True)
    if not created:
        raise click.BadParameter(f"--encrypt {path}: the body has no such string")
    return body


def _group(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Return *pairs* as a dict, with a list for each name that occurs more than once."""
    names = dict(pairs)
    every = {name: [text for each, text in pairs if each == name] for name in names}
    return {name: texts if len(texts) > 1 else texts[0] for name, texts in every.items()}


def _print_status(response: Response[Any], seconds: float) -> None:
    verified = "[green]signature verified[/]" if response.verified else "[yellow]not signed[/]"
    number = f", Request-ID {escape(response.request_id)}" if response.request_id else ""
    get_stderr().print(f"{response.status_code}, {verified}, {1000 * seconds:.0f} ms{number}")


def _print_body(response: Response[Any], document: Any, to: Path | None) -> None:
    if to is not None:
        get_stderr().print(f"{to.stat().st_size:,} bytes in {to}", markup=False)
        return
    if not response.content:
        return
    try:
        if document is None:
            document = response.xml() if response.content.lstrip().startswith(b"<") else response.json()
    except DecodeError:
        show_content(response.content)
    else:
        show_json(document)
