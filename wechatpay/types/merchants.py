"""The shapes of the requests and replies of `v3.merchants`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "MerchantsPostBody",
    "MerchantsPostBodyBusiness",
    "MerchantsPostBodyContact",
    "MerchantsPostBodyDirector",
    "MerchantsPostBodyPrincipal",
    "MerchantsPostResult",
    "MerchantsPutBody",
    "MerchantsPutBodyBusiness",
    "MerchantsPutBodyContact",
    "MerchantsPutBodyDirector",
    "MerchantsPutBodyPrincipal",
    "MerchantsPutResult",
    "SubMchidGetParams",
    "SubMchidGetResult",
    "SubMchidGetResultBusiness",
    "SubMchidGetResultContact",
    "SubMchidGetResultDirector",
    "SubMchidGetResultPrincipal",
]


class SubMchidGetParams(TypedDict):
    """查询子商户（融合钱包）"""

    sp_appid: str
    sp_mchid: str


class SubMchidGetResultContact(TypedDict):
    name: NotRequired[str]  # encrypted: client.decrypt() opens it
    phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    email: NotRequired[str]  # encrypted: client.decrypt() opens it


class SubMchidGetResultBusiness(TypedDict):
    business_type: NotRequired[Literal["ONLINE", "OFFLINE", "BOTH"] | str]
    app_download: NotRequired[str]
    website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    mcc: NotRequired[str]


class SubMchidGetResultDirector(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class SubMchidGetResultPrincipal(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class SubMchidGetResult(TypedDict):
    """查询子商户（融合钱包）"""

    sub_mchid: str
    name: str
    shortname: str
    office_phone: str
    merchant_country_code: str
    business_category: int
    contact: NotRequired[SubMchidGetResultContact]
    merchant_type: NotRequired[Literal["ENTERPRISE", "INDIVIDUAL"] | str]
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: NotRequired[SubMchidGetResultBusiness]
    director: NotRequired[SubMchidGetResultDirector]
    principal: NotRequired[SubMchidGetResultPrincipal]


class MerchantsPostBodyContact(TypedDict):
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    phone: Secret | str  # encrypted: a Secret, or its ciphertext
    email: Secret | str  # encrypted: a Secret, or its ciphertext


class MerchantsPostBodyBusiness(TypedDict):
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"] | str
    app_download: NotRequired[str]
    website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    store_photos: NotRequired[str]  # JSON, as text
    mcc: NotRequired[str]


class MerchantsPostBodyDirector(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class MerchantsPostBodyPrincipal(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class MerchantsPostBody(TypedDict):
    """子商户进件（融合钱包）"""

    sp_appid: str
    sp_mchid: str
    name: str
    shortname: str
    office_phone: str
    contact: MerchantsPostBodyContact
    business_category: int
    channel_id: NotRequired[str]
    merchant_country_code: str
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"] | str
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[str]
    registration_certificate_copy: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: MerchantsPostBodyBusiness
    director: NotRequired[MerchantsPostBodyDirector]
    principal: NotRequired[MerchantsPostBodyPrincipal]


class MerchantsPostResult(TypedDict):
    """子商户进件（融合钱包）"""

    sub_mchid: str
    verification_status: NotRequired[Literal["Under Review", "Approved"] | str]
    description: NotRequired[str]


class MerchantsPutBodyContact(TypedDict):
    name: Secret | str  # encrypted: a Secret, or its ciphertext
    phone: Secret | str  # encrypted: a Secret, or its ciphertext
    email: Secret | str  # encrypted: a Secret, or its ciphertext


class MerchantsPutBodyBusiness(TypedDict):
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"] | str
    app_download: NotRequired[str]
    website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    store_photos: NotRequired[str]  # JSON, as text
    mcc: NotRequired[str]


class MerchantsPutBodyDirector(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class MerchantsPutBodyPrincipal(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]


class MerchantsPutBody(TypedDict):
    """修改子商户（融合钱包）"""

    sp_appid: str
    sp_mchid: str
    sub_mchid: str
    name: str
    shortname: str
    office_phone: str
    contact: NotRequired[MerchantsPutBodyContact]
    business_category: int
    channel_id: NotRequired[str]
    merchant_country_code: str
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"] | str
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[str]
    registration_certificate_copy: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: MerchantsPutBodyBusiness
    director: NotRequired[MerchantsPutBodyDirector]
    principal: NotRequired[MerchantsPutBodyPrincipal]


class MerchantsPutResult(TypedDict):
    """修改子商户（融合钱包）"""

    sub_mchid: str
