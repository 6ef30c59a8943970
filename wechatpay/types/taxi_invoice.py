"""The shapes of the requests and replies of `v3.taxiInvoice`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "CardsPostBody",
    "CardsPostBodyFapiaoCardInformation",
    "CardsPostBodyFapiaoCardInformationBuyerInformation",
    "CardsPostBodyFapiaoCardInformationExtraInformation",
    "CardsPostBodyFapiaoCardInformationItems",
    "CardsPostBodyFapiaoCardInformationSellerInformation",
    "CardsPostResult",
    "CompanyMchidGetParams",
    "CompanyMchidGetResult",
    "CreateTaxiCompanyPostBody",
    "CreateTaxiCompanyPostResult",
    "DriverLicenseGetParams",
    "DriverLicenseGetResult",
    "DriverLicenseGetResultDriverPhoto",
    "DriverLicenseGetResultDriverPhotoPhotoDigest",
    "FindByTokenGetParams",
    "FindByTokenGetResult",
    "PlateNumberGetParams",
    "PlateNumberGetResult",
    "PunchPostBody",
    "UpdateDriverPostBody",
    "UpdateDriverPostBodyDriverPhoto",
    "UpdateDriverPostBodyDriverPhotoPhotoDigest",
    "UpdateDriverPostResult",
    "UpdateDriverPostResultDriverPhoto",
    "UpdateDriverPostResultDriverPhotoPhotoDigest",
    "UpdateTaxiPostBody",
    "UpdateTaxiPostResult",
    "UploadFilePostMeta",
    "UploadFilePostResult",
    "UserTaxiOrdersGetParams",
    "UserTaxiOrdersGetResult",
    "UserTaxiOrdersGetResultData",
    "UserTaxiOrdersGetResultLinks",
]


class PunchPostBody(TypedDict):
    """签到签退"""

    plate_number: str
    driver_license: str
    event_time: str
    event_type: str
    region_id: int


class CardsPostBodyFapiaoCardInformationBuyerInformation(TypedDict):
    type: str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]


class CardsPostBodyFapiaoCardInformationSellerInformation(TypedDict):
    name: str
    taxpayer_id: str
    address: str
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]


class CardsPostBodyFapiaoCardInformationExtraInformation(TypedDict):
    payee: NotRequired[str]
    reviewer: NotRequired[str]
    drawer: str


class CardsPostBodyFapiaoCardInformationItems(TypedDict):
    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: int
    unit_price: int
    amount: int
    tax_amount: int
    total_amount: int
    tax_rate: int
    tax_prefer_mark: str
    discount: bool


class CardsPostBodyFapiaoCardInformation(TypedDict):
    fapiao_media_id: str
    fapiao_number: str
    fapiao_code: str
    fapiao_time: str
    check_code: str
    password: str
    total_amount: int
    tax_amount: int
    amount: int
    buyer_information: CardsPostBodyFapiaoCardInformationBuyerInformation
    seller_information: CardsPostBodyFapiaoCardInformationSellerInformation
    extra_information: CardsPostBodyFapiaoCardInformationExtraInformation
    items: NotRequired[list[CardsPostBodyFapiaoCardInformationItems]]
    remark: NotRequired[str]


class CardsPostBody(TypedDict):
    """将出租车电子发票插入微信用户卡包"""

    company_mchid: str
    trade_number: str
    appid: NotRequired[str]
    openid: str
    region_id: int
    driver_license: str
    plate_number: str
    fapiao_card_information: CardsPostBodyFapiaoCardInformation
    token: NotRequired[str]


class CardsPostResult(TypedDict):
    """将出租车电子发票插入微信用户卡包"""

    card_appid: str
    card_openid: str
    card_id: str
    card_code: str


class UploadFilePostMeta(TypedDict):
    """上传出租车电子发票文件"""

    company_mchid: str
    region_id: int
    digest: NotRequired[str]
    digest_algorithm: NotRequired[Literal["DIGEST_ALGORITHM_SM3"] | str]


class UploadFilePostResult(TypedDict):
    """上传出租车电子发票文件"""

    fapiao_media_id: str


class UpdateDriverPostBodyDriverPhotoPhotoDigest(TypedDict):
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]


class UpdateDriverPostBodyDriverPhoto(TypedDict):
    photo_type: NotRequired[str]
    photo_digest: NotRequired[UpdateDriverPostBodyDriverPhotoPhotoDigest]
    photo_url: NotRequired[str]
    photo_icon: NotRequired[str]


class UpdateDriverPostBody(TypedDict):
    """更新司机信息"""

    driver_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext
    company_name: str
    mchid: str
    driver_license: str
    driver_category: str
    driver_status: str
    driver_photo: NotRequired[UpdateDriverPostBodyDriverPhoto]
    region_id: int


class UpdateDriverPostResultDriverPhotoPhotoDigest(TypedDict):
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]


class UpdateDriverPostResultDriverPhoto(TypedDict):
    photo_type: NotRequired[str]
    photo_digest: NotRequired[UpdateDriverPostResultDriverPhotoPhotoDigest]
    photo_url: NotRequired[str]
    photo_icon: NotRequired[str]


class UpdateDriverPostResult(TypedDict):
    """更新司机信息"""

    driver_name: str  # encrypted: client.decrypt() opens it
    id_card_number: str  # encrypted: client.decrypt() opens it
    company_name: str
    mchid: str
    driver_license: str
    driver_category: str
    driver_status: str
    driver_photo: NotRequired[UpdateDriverPostResultDriverPhoto]
    region_id: int


class DriverLicenseGetParams(TypedDict):
    """获取司机信息"""

    region_id: int


class DriverLicenseGetResultDriverPhotoPhotoDigest(TypedDict):
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]


class DriverLicenseGetResultDriverPhoto(TypedDict):
    photo_type: NotRequired[str]
    photo_digest: NotRequired[DriverLicenseGetResultDriverPhotoPhotoDigest]
    photo_url: NotRequired[str]
    photo_data: NotRequired[str]


class DriverLicenseGetResult(TypedDict):
    """获取司机信息"""

    driver_name: str
    company_name: str
    company_mchid: str
    driver_license: str
    driver_category: str
    driver_photo: NotRequired[DriverLicenseGetResultDriverPhoto]
    region_id: int
    driver_state: str


class UpdateTaxiPostBody(TypedDict):
    """更新出租车信息"""

    plate_number: str
    company_name: str
    mchid: NotRequired[str]
    main_license: str
    deputy_license: NotRequired[str]
    region_id: int
    invoice_flag: NotRequired[str]
    taxi_state: NotRequired[Literal["IN_OPERATION", "OUT_OPERATION"] | str]


class UpdateTaxiPostResult(TypedDict):
    """更新出租车信息"""

    plate_number: str
    company_name: str
    mchid: NotRequired[str]
    main_license: str
    deputy_license: NotRequired[str]
    region_id: int


class CompanyMchidGetParams(TypedDict):
    """获取出租车公司商户信息"""

    region_id: int


class CompanyMchidGetResult(TypedDict):
    """获取出租车公司商户信息"""

    company_mchid: str
    enterprise_type: str
    company_name: str
    short_name: str
    tax_id: str
    address: str
    phone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    legal_person: str
    invoice_mode: str
    region_id: int


class CreateTaxiCompanyPostBody(TypedDict):
    """新增出租车公司"""

    company_name: NotRequired[str]
    tax_id: str
    address: str
    phone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    invoice_mode: str
    legal_person: str
    short_name: NotRequired[str]
    region_id: int
    enterprise_type: str


class CreateTaxiCompanyPostResult(TypedDict):
    """新增出租车公司"""

    mchid: str
    company_name: NotRequired[str]


class PlateNumberGetParams(TypedDict):
    """获取出租车信息"""

    region_id: int


class PlateNumberGetResult(TypedDict):
    """获取出租车信息"""

    plate_number: str
    company_name: str
    company_mchid: str
    main_license: str
    deputy_license: str
    region_id: int
    support_invoice: bool
    taxi_state: str


class FindByTokenGetParams(TypedDict):
    """根据凭证查询乘客行程单"""

    token: str
    openid: str
    appid: str
    region_id: NotRequired[int]
    auth_mode: NotRequired[str]


class FindByTokenGetResult(TypedDict):
    """根据凭证查询乘客行程单"""

    plate_number: str
    driver_license: str
    up_time: str
    region_id: int
    source: str
    pay_time: NotRequired[str]
    pay_amount: NotRequired[int]


class UserTaxiOrdersGetParams(TypedDict):
    """获取乘客行程单列表"""

    limit: NotRequired[int]
    offset: NotRequired[int]
    openid: str
    appid: str
    begin_date: str
    end_date: str
    region_id: int


class UserTaxiOrdersGetResultData(TypedDict):
    plate_number: str
    driver_license: str
    up_time: str


class UserTaxiOrdersGetResultLinks(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]


class UserTaxiOrdersGetResult(TypedDict):
    """获取乘客行程单列表"""

    data: list[UserTaxiOrdersGetResultData]
    offset: int
    limit: int
    total_count: int
    links: NotRequired[UserTaxiOrdersGetResultLinks]
