"""The shapes of the requests and replies of `v3.merchantStore`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "BindPostBody",
    "BindPostBodyStoreRecipient",
    "BindPostResult",
    "BindPostResultFailedStoreRecipient",
    "StoreIdGetParams",
    "StoreIdGetResult",
    "StoreIdGetResultStoreAddress",
    "StoreIdGetResultStoreBasics",
    "StoreIdGetResultStoreBusiness",
    "StoreIdGetResultStoreRecipient",
    "StoreIdGetResultStoreState",
    "StoreIdPatchBody",
    "StoreIdPatchBodyStoreAddress",
    "StoreIdPatchBodyStoreBasics",
    "StoreIdPatchBodyStoreBusiness",
    "StoresPostBody",
    "StoresPostBodyStoreAddress",
    "StoresPostBodyStoreBasics",
    "StoresPostBodyStoreBusiness",
    "StoresPostBodyStoreRecipient",
    "StoresPostResult",
    "UnbindPostBody",
    "UnbindPostBodyStoreRecipient",
    "UnbindPostResult",
    "UnbindPostResultFailedStoreRecipient",
]


class StoreIdGetParams(TypedDict):
    """查询门店"""

    sub_mchid: NotRequired[str]


class StoreIdGetResultStoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    brand_name: NotRequired[str]
    store_name: str
    branch_name: NotRequired[str]
    brand_id: NotRequired[int]


class StoreIdGetResultStoreAddress(TypedDict):
    address_code: str
    address_detail: str
    address_complements: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]


class StoreIdGetResultStoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    business_hours: NotRequired[str]


class StoreIdGetResultStoreRecipient(TypedDict):
    mchid: str
    company_name: NotRequired[str]


class StoreIdGetResultStoreState(TypedDict):
    store_state_message: NotRequired[str]
    address_failed_reason: NotRequired[str]
    store_state_value: NotRequired[str]


class StoreIdGetResult(TypedDict):
    """查询门店"""

    store_basics: NotRequired[StoreIdGetResultStoreBasics]
    store_address: NotRequired[StoreIdGetResultStoreAddress]
    store_business: NotRequired[StoreIdGetResultStoreBusiness]
    store_recipient: NotRequired[list[StoreIdGetResultStoreRecipient]]
    store_state: NotRequired[StoreIdGetResultStoreState]


class StoreIdPatchBodyStoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    brand_name: NotRequired[str]
    store_name: str
    branch_name: NotRequired[str]
    brand_id: NotRequired[int]


class StoreIdPatchBodyStoreAddress(TypedDict):
    address_code: str
    address_detail: str
    address_complements: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]


class StoreIdPatchBodyStoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    business_hours: NotRequired[str]


class StoreIdPatchBody(TypedDict):
    """修改门店"""

    sub_mchid: NotRequired[str]
    store_basics: NotRequired[StoreIdPatchBodyStoreBasics]
    store_address: NotRequired[StoreIdPatchBodyStoreAddress]
    store_business: NotRequired[StoreIdPatchBodyStoreBusiness]


class BindPostBodyStoreRecipient(TypedDict):
    mchid: str
    company_name: NotRequired[str]


class BindPostBody(TypedDict):
    """绑定门店收款信息"""

    sub_mchid: str
    store_recipient: list[BindPostBodyStoreRecipient]


class BindPostResultFailedStoreRecipient(TypedDict):
    mchid: NotRequired[str]
    failed_reason: NotRequired[str]


class BindPostResult(TypedDict):
    """绑定门店收款信息"""

    failed_store_recipient: NotRequired[list[BindPostResultFailedStoreRecipient]]


class UnbindPostBodyStoreRecipient(TypedDict):
    mchid: str
    company_name: NotRequired[str]


class UnbindPostBody(TypedDict):
    """解除门店收款信息绑定"""

    sub_mchid: NotRequired[str]
    store_recipient: NotRequired[list[UnbindPostBodyStoreRecipient]]


class UnbindPostResultFailedStoreRecipient(TypedDict):
    mchid: NotRequired[str]
    failed_reason: NotRequired[str]


class UnbindPostResult(TypedDict):
    """解除门店收款信息绑定"""

    failed_store_recipient: NotRequired[list[UnbindPostResultFailedStoreRecipient]]


class StoresPostBodyStoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    brand_name: NotRequired[str]
    store_name: str
    branch_name: NotRequired[str]
    brand_id: NotRequired[int]


class StoresPostBodyStoreAddress(TypedDict):
    address_code: str
    address_detail: str
    address_complements: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]


class StoresPostBodyStoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    business_hours: NotRequired[str]


class StoresPostBodyStoreRecipient(TypedDict):
    mchid: str
    company_name: NotRequired[str]


class StoresPostBody(TypedDict):
    """创建门店"""

    sub_mchid: NotRequired[str]
    store_basics: NotRequired[StoresPostBodyStoreBasics]
    store_address: NotRequired[StoresPostBodyStoreAddress]
    store_business: NotRequired[StoresPostBodyStoreBusiness]
    store_recipient: NotRequired[list[StoresPostBodyStoreRecipient]]


class StoresPostResult(TypedDict):
    """创建门店"""

    store_id: int
