"""The shapes of the requests and replies of `v3.certificates`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "CertificatesGetParams",
    "CertificatesGetResult",
    "CertificatesGetResultData",
    "CertificatesGetResultDataEncryptCertificate",
]


class CertificatesGetParams(TypedDict):
    """获取平台证书列表"""

    algorithm_type: NotRequired[Literal["SM2", "RSA", "ALL"] | str]


class CertificatesGetResultDataEncryptCertificate(TypedDict):
    algorithm: str
    nonce: str
    associated_data: Literal["certificate"] | str
    ciphertext: str


class CertificatesGetResultData(TypedDict):
    serial_no: str
    effective_time: str
    expire_time: str
    encrypt_certificate: CertificatesGetResultDataEncryptCertificate


class CertificatesGetResult(TypedDict):
    """获取平台证书列表"""

    data: list[CertificatesGetResultData]
