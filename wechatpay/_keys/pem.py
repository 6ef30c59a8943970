"""One key or certificate, read from any of the common forms.

Every function here that holds key text deletes it before an error leaves the function, so that no traceback shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
)

from wechatpay._keys.forms import Block, find_blocks, name_form
from wechatpay.errors import ConfigurationError, safe_repr

if TYPE_CHECKING:  # Imported lazily at run time: x509 doubles the import time.
    from cryptography import x509

__all__ = [
    "KeySource",
    "encode_password",
    "extract_public_key",
    "format_serial",
    "load_certificate",
    "load_private_key",
    "load_public_key",
    "normalize_serial",
    "read_source",
]

KeySource: TypeAlias = str | bytes | Path
"""PEM as str or bytes, a `file://` URL, a path, or the base64 between the first and last line of a PEM."""

MIN_KEY_BITS = 2048  # The authorization scheme is named WECHATPAY2-SHA256-RSA2048.

Key = TypeVar("Key")


def load_private_key(source: object, password: str | bytes | None = None, where: str = "private_key") -> RSAPrivateKey:
    """Load an RSA private key: PKCS#8 or PKCS#1, encrypted or not, in any of the forms of `KeySource`.

    :raises ConfigurationError: *source* is unreadable, not RSA, too short, or not a private key.
    """
    try:
        if isinstance(source, (str, bytes, Path)):
            source = _parse(source, where, partial(_read_private, password=encode_password(password)))
        if not isinstance(source, RSAPrivateKey):
            raise ConfigurationError(
                f"{where} must be an RSA key, not {type(source).__name__}: give that of apiclient_key.pem as PEM, "
                "'file:///path/apiclient_key.pem', a pathlib.Path, or an object with sign(message: bytes) -> bytes",
                setting="private_key",
            )
        _check_size(source.key_size, where)
        return source
    finally:
        del source, password


def encode_password(password: object) -> bytes | None:
    """Return *password* as bytes.

    :raises ConfigurationError: it is neither a str nor bytes.
    """
    try:
        if isinstance(password, str):
            return password.encode("utf-8", "replace") or None  # An empty variable is no password.
        if password is None or isinstance(password, bytes):
            return password or None
        raise ConfigurationError(f"a password must be a str, not {type(password).__name__}: put it in quotes")
    finally:
        del password


def _read_private(blocks: list[Block], *, password: bytes | None) -> object:
    """Return the private key among *blocks*, told by its content; labels only say which to try first."""
    block = Block("", b"")
    try:
        for block in sorted(blocks, key=lambda block: "PRIVATE" not in block.label):
            if (key := _try_private(block, password)) is not None:
                return key
        for block in blocks:
            if _try_public(block) is not None:
                raise ConfigurationError("it is a certificate or public key: the private key is in apiclient_key.pem")
        raise ValueError
    finally:
        del blocks, password, block


def _try_private(block: Block, password: bytes | None) -> object:
    try:
        return (load_pem_private_key if block.is_pem else load_der_private_key)(block.content, password)
    except TypeError:  # `cryptography` raises it if a password is missing or superfluous.
        raise ConfigurationError(
            "the key is not encrypted: leave private_key_password out"
            if password
            else "the key is encrypted: give private_key_password="
        ) from None
    except ValueError:
        if password and "PRIVATE" in block.label:
            raise ConfigurationError("the key does not decrypt with private_key_password") from None
        return None
    finally:
        del block, password


def load_public_key(source: object, where: str = "public key") -> RSAPublicKey | x509.Certificate:
    """Load an RSA public key (SPKI or PKCS#1) or an X.509 certificate of one, in any of the forms of `KeySource`.

    :raises ConfigurationError: *source* is unreadable, not RSA, or too short.
    """
    try:
        if isinstance(source, (str, bytes, Path)):
            source = _parse(source, where, _read_public)
        public_key = extract_public_key(source, where)
        certificate: Any = source
        return public_key if source is public_key else certificate
    finally:
        del source


def _read_public(blocks: list[Block]) -> object:
    """Return the certificate, or else the public key, among *blocks*, told by its content."""
    block = Block("", b"")
    try:
        found = list(filter(None, map(_try_public, blocks)))
        if found:
            return next(filter(_is_certificate, found), found[0])
        if any(map(_is_private, blocks)):
            raise ConfigurationError("it is a private key: give WeChat Pay's public key or certificate")
        raise ValueError
    finally:
        del blocks, block


def _is_private(block: Block) -> bool:
    try:
        return "PRIVATE KEY" in block.label or _try_private(block, None) is not None
    except ConfigurationError:  # It is encrypted.
        return True
    finally:
        del block


def _is_certificate(found: object) -> bool:
    if isinstance(found, RSAPublicKey):
        return False
    from cryptography import x509

    return isinstance(found, x509.Certificate)


def _try_public(block: Block) -> object:
    try:
        if block.is_pem or "PRIVATE" in block.label:
            return None
        with suppress(ValueError):
            return load_der_public_key(block.content)
        return _try_certificate(block.content)
    finally:
        del block


def _try_certificate(content: bytes) -> x509.Certificate | None:
    from cryptography import x509

    try:
        return x509.load_der_x509_certificate(content)
    except x509.InvalidVersion as error:
        raise ValueError(str(error)) from None
    except ValueError:
        return None
    finally:
        del content


def load_certificate(source: object, where: str) -> x509.Certificate:
    """Load an X.509 certificate, in any of the forms of `KeySource`.

    :raises ConfigurationError: *source* is unreadable, or a bare key.
    """
    try:
        found = load_public_key(source, where)
    finally:
        del source
    if isinstance(found, RSAPublicKey):
        raise ConfigurationError(f"{where} must be a certificate, not a bare public key: give apiclient_cert.pem")
    return found


def format_serial(certificate: x509.Certificate) -> str:
    """Return the serial as WeChat Pay writes it: complete bytes in upper-case hexadecimal."""
    digits = f"{certificate.serial_number:X}"
    return digits if len(digits) % 2 == 0 else f"0{digits}"


def normalize_serial(serial: str) -> str:
    """Return the form in which serials are compared: some tools print upper case, some drop leading zeros."""
    return serial.upper().lstrip("0")


def extract_public_key(found: object, where: str) -> RSAPublicKey:
    """Return the RSA public key that *found* is, or that it certifies.

    :raises ConfigurationError: *found* is another kind of key, or too short.
    """
    try:
        public_key = found if isinstance(found, RSAPublicKey) else _unwrap_certificate(found)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise ConfigurationError(f"{where} is a certificate whose key cannot be read: {error}") from None
    if not isinstance(public_key, RSAPublicKey):
        raise ConfigurationError(f"{where} must be an RSA public key or certificate, not {type(public_key).__name__}")
    _check_size(public_key.key_size, where)
    return public_key


def _unwrap_certificate(found: object) -> object:
    from cryptography import x509

    return found.public_key() if isinstance(found, x509.Certificate) else found


def _check_size(bits: int, where: str) -> None:
    if bits < MIN_KEY_BITS:
        raise ConfigurationError(f"{where} must be an RSA key of at least {MIN_KEY_BITS} bits, not {bits}")


def _parse(source: KeySource, where: str, read: Callable[[list[Block]], Key]) -> Key:
    """Find the blocks of *source*, and return the key that *read* chooses of them."""
    try:
        content = read_source(source, where)
        try:
            return read(find_blocks(content))
        except ConfigurationError as error:  # It is a ValueError, too.
            raise ConfigurationError(f"{where}: {error}") from None
        except (ValueError, TypeError, UnsupportedAlgorithm):
            raise ConfigurationError(f"{where} cannot be read: {_guess_mistake(content)}") from None
    finally:
        del source, read
        content = b""


def _guess_mistake(content: bytes) -> str:
    """Guess what is wrong with *content*, and say what to write instead."""
    try:
        if not content.strip():
            return "it is empty"
        if (form := name_form(content)) is not None:
            return f"it is {form}"
        if b"-----BEGIN " in content:
            return "the PEM is truncated, or was changed"
        if content[:1] == b"\x30":
            return "it is DER, but of no key or certificate: openssl asn1parse -inform DER -in FILE shows what it is"
        if len(content) < 256 and (b"/" in content or b"\\" in content or content.endswith(b".pem")):
            return "it looks like a path: write pathlib.Path('...') or 'file:///path/to.pem'"
        return (
            "give PEM (-----BEGIN ...), the base64 between its first and last line, 'file:///path/to.pem', "
            "or a pathlib.Path"
        )
    finally:
        del content


def read_source(source: KeySource, where: str) -> bytes:
    """Read the bytes that *source* is, or names.

    :raises ConfigurationError: the file cannot be read.
    """
    try:
        if isinstance(source, str) and source.startswith("file:"):
            source = _path_of(source, where)
        if isinstance(source, Path):
            if (problem := _find_problem(source)) is not None:
                raise ConfigurationError(f"{where}: {safe_repr(str(source), 200)} cannot be read: {problem}")
            return source.read_bytes()
        return source.encode("utf-8", "replace") if isinstance(source, str) else source
    finally:
        del source


def _find_problem(path: Path) -> str | None:
    """Return why *path* cannot be read, or None. The error would show the path, which may be a key by mistake."""
    try:
        with path.open("rb"):
            return None
    except (OSError, ValueError) as error:
        return getattr(error, "strerror", None) or "it is not a path"
    finally:
        del path


def _path_of(url: str, where: str) -> Path:
    try:
        host, slash, path = url.removeprefix("file://").partition("/")
        if not url.startswith("file://") or host not in ("", "localhost") or not slash:
            raise ConfigurationError(
                f"{where}: {safe_repr(url, 200)} must be absolute: write file:///path/to.pem, with three slashes"
            )
        from urllib.request import url2pathname  # Imported lazily: it takes 20 ms.

        return Path(url2pathname(f"/{path}"))
    finally:
        del url
        path = ""
