"""One key or certificate, read from any of the forms that people have it in.

Every function here that holds key text forgets it before an error leaves it, so that no traceback shows it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
    load_pem_public_key,
)

from wechatpay._keys.crypto import decode_base64
from wechatpay.errors import ConfigurationError, safe_repr

if TYPE_CHECKING:  # when it runs, it is imported where a certificate is met: it takes as long as all the rest
    from cryptography import x509

__all__ = [
    "KeySource",
    "certificate_serial",
    "fetch",
    "load_certificate",
    "load_private_key",
    "load_public_key",
    "public_key_of",
]

KeySource: TypeAlias = str | bytes | Path
"""PEM text or bytes, a `file://` URL, a path, or the base64 of a PEM's inside."""

MINIMUM_KEY_BITS = 2048  # the authorization scheme is named WECHATPAY2-SHA256-RSA2048

Key = TypeVar("Key")


def load_private_key(source: object, password: str | bytes | None = None) -> RSAPrivateKey:
    """An RSA private key: PKCS#8 or PKCS#1, encrypted or not, in any of the forms of `KeySource`.

    :raises ConfigurationError: it is unreadable, not RSA, too short, or not a private key.
    """
    try:
        if isinstance(source, (str, bytes, Path)):
            secret = password.encode("utf-8", "replace") if isinstance(password, str) else password
            source = _parse(source, "private_key", partial(_read_private, password=secret))
        if not isinstance(source, RSAPrivateKey):
            raise ConfigurationError(
                f"private_key is a {type(source).__name__}: give the RSA key of apiclient_key.pem as PEM text, "
                "'file:///path/apiclient_key.pem', a pathlib.Path, or an object with sign(message: bytes) -> bytes"
            )
        _must_be_strong(source.key_size, "private_key")
        return source
    finally:
        del source, password
        secret = None


def _read_private(content: bytes, pem: bool, *, password: bytes | None) -> object:  # noqa: FBT001
    try:
        if pem and b"PRIVATE KEY" not in content:
            raise ConfigurationError("this is a certificate or public key; the private key is in apiclient_key.pem")
        return (load_pem_private_key if pem else load_der_private_key)(content, password)
    except TypeError:  # how `cryptography` reports a password too few or too many
        raise ConfigurationError(
            "the key is not encrypted: leave private_key_password out"
            if password
            else "the key is encrypted: give private_key_password="
        ) from None
    except ValueError:
        if not password:
            raise
        raise ConfigurationError("the key does not open with private_key_password") from None
    finally:
        del content, password


def load_public_key(source: object, where: str = "public key") -> RSAPublicKey | x509.Certificate:
    """An RSA public key (SPKI or PKCS#1) or an X.509 certificate of one, in any of the forms of `KeySource`.

    :raises ConfigurationError: it is unreadable, not RSA, or too short.
    """
    try:
        if isinstance(source, (str, bytes, Path)):
            source = _parse(source, where, _read_public)
        public_key = public_key_of(source, where)
        certificate: Any = source
        return public_key if source is public_key else certificate
    finally:
        del source


def _read_public(content: bytes, pem: bool) -> object:  # noqa: FBT001
    try:
        if pem and b"PRIVATE KEY-----" in content:
            raise ConfigurationError("a private key stands where WeChat Pay's public key or certificate belongs")
        if pem and b"-----BEGIN CERTIFICATE-----" in content:
            return _read_certificate(content, pem)
        if pem:
            return load_pem_public_key(content)
        try:
            return load_der_public_key(content)
        except ValueError:
            return _read_certificate(content, pem)
    finally:
        del content


def _read_certificate(content: bytes, pem: bool) -> x509.Certificate:  # noqa: FBT001
    from cryptography import x509

    try:
        return (x509.load_pem_x509_certificate if pem else x509.load_der_x509_certificate)(content)
    except x509.InvalidVersion as error:
        raise ValueError(str(error)) from None
    finally:
        del content


def load_certificate(source: object, where: str) -> x509.Certificate:
    """An X.509 certificate, in any of the forms of `KeySource`.

    :raises ConfigurationError: it is unreadable, or a bare key.
    """
    try:
        found = load_public_key(source, where)
    finally:
        del source
    if isinstance(found, RSAPublicKey):
        raise ConfigurationError(f"{where} is a bare public key; a certificate is needed (apiclient_cert.pem)")
    return found


def certificate_serial(certificate: x509.Certificate) -> str:
    """The serial as WeChat Pay writes it: whole bytes in hexadecimal, in capitals."""
    digits = f"{certificate.serial_number:X}"
    return digits if len(digits) % 2 == 0 else f"0{digits}"


def public_key_of(found: object, where: str) -> RSAPublicKey:
    """The RSA key that *found* is, or that it certifies.

    :raises ConfigurationError: it is another kind of key, or too short.
    """
    try:
        public_key = found if isinstance(found, RSAPublicKey) else _certified(found)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise ConfigurationError(f"{where} is a certificate of a key that cannot be read: {error}") from None
    if not isinstance(public_key, RSAPublicKey):
        raise ConfigurationError(f"{where} holds a {type(public_key).__name__}, not an RSA public key or certificate")
    _must_be_strong(public_key.key_size, where)
    return public_key


def _certified(found: object) -> object:
    from cryptography import x509

    return found.public_key() if isinstance(found, x509.Certificate) else found


def _must_be_strong(bits: int, where: str) -> None:
    if bits < MINIMUM_KEY_BITS:
        raise ConfigurationError(f"{where} is an RSA key of {bits} bits; WeChat Pay's scheme takes {MINIMUM_KEY_BITS}")


def _parse(source: KeySource, where: str, read: Callable[[bytes, bool], Key]) -> Key:
    """*source* fetched and handed to *read* as (content, whether it is PEM)."""
    try:
        content = fetch(source, where)
        pem = b"-----BEGIN " in content
        try:
            return read(_tidy_pem(content) if pem else _unwrap_base64(content), pem)
        except ConfigurationError as error:  # also a ValueError
            raise ConfigurationError(f"{where}: {error}") from None
        except (ValueError, TypeError, UnsupportedAlgorithm):
            raise ConfigurationError(f"{where} cannot be read: {_guess(content)}") from None
    finally:
        del source, read
        content = b""


def _guess(content: bytes) -> str:
    """What is probably wrong with *content*, and what to write instead."""
    try:
        if not content.strip():
            return "it is empty"
        if b"\\n" in content:
            return "it has the two characters \\n where lines should end: key.replace('\\\\n', '\\n')"
        if b"-----BEGIN " in content:
            return "the PEM text is cut, or was changed"
        if content[:1] == b"\x30":
            return "it is no PEM; of a .p12, take the apiclient_key.pem that came with it"
        if len(content) < 256 and (b"/" in content or b"\\" in content or content.endswith(b".pem")):
            return "it looks like a path: write pathlib.Path('...') or 'file:///path/to.pem'"
        return (
            "give PEM text (-----BEGIN ...), the base64 between its first and last line, 'file:///path/to.pem', "
            "or a pathlib.Path"
        )
    finally:
        del content


def fetch(source: KeySource, where: str) -> bytes:
    """The bytes that *source* is or names.

    :raises ConfigurationError: the file cannot be read.
    """
    try:
        if isinstance(source, str) and source.startswith("file:"):
            source = _path_of(source, where)
        if isinstance(source, Path):
            if (problem := _unreadable(source)) is not None:
                raise ConfigurationError(f"{where}: {safe_repr(str(source), 200)} cannot be read: {problem}")
            return source.read_bytes()
        return source.encode("utf-8", "replace") if isinstance(source, str) else source
    finally:
        del source


def _unreadable(path: Path) -> str | None:
    """Why *path* cannot be read. Not the error itself, which would carry the path along: it may be a key by mistake."""
    try:
        with path.open("rb"):
            return None
    except (OSError, ValueError) as error:
        return getattr(error, "strerror", None) or "it is no path"
    finally:
        del path


def _path_of(url: str, where: str) -> Path:
    try:
        host, slash, path = url.removeprefix("file://").partition("/")
        if not url.startswith("file://") or host not in ("", "localhost") or not slash:
            raise ConfigurationError(
                f"{where}: {safe_repr(url, 200)} is not absolute: write file:///path/to.pem, with three slashes"
            )
        from urllib.request import url2pathname  # 20 ms, needed only for files named by URL

        return Path(url2pathname(f"/{path}"))
    finally:
        del url
        path = ""


def _tidy_pem(content: bytes) -> bytes:
    # Indented PEM, as in a triple-quoted string, and CRLF, as Windows tools write it.
    return b"\n".join(line.strip() for line in content.splitlines()) + b"\n"


def _unwrap_base64(content: bytes) -> bytes:
    try:
        return decode_base64(b"".join(content.split()))
    finally:
        del content
