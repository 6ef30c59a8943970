"""The shapes of the requests and replies of `v3.newTaxControlFapiao`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "BaseInformationGetParams",
    "BaseInformationGetResult",
    "BaseInformationGetResultExtraInformation",
    "BaseInformationGetResultSellerInformation",
    "CardTemplatePostBody",
    "CardTemplatePostBodyCardTemplateInformation",
    "CardTemplatePostBodyCardTemplateInformationCustomCell",
    "CardTemplatePostResult",
    "CheckStatusGetResult",
    "CheckStatusGetResultDigitalTaxMode",
    "CheckStatusGetResultDigitalTaxModeAbilityInfo",
    "CheckStatusGetResultDigitalTaxModeBillingPersonInfo",
    "CheckStatusGetResultThirdMode",
    "DevelopmentConfigGetResult",
    "DevelopmentConfigPatchBody",
    "DevelopmentConfigPatchResult",
    "FapiaoApplicationsPostBody",
    "FapiaoApplicationsPostBodyBuyerInformation",
    "FapiaoApplicationsPostBodyFapiaoInformation",
    "FapiaoApplicationsPostBodyFapiaoInformationItems",
    "FapiaoApplyIdGetParams",
    "FapiaoApplyIdGetResult",
    "FapiaoApplyIdGetResultFapiaoInformation",
    "FapiaoApplyIdGetResultFapiaoInformationBlueFapiao",
    "FapiaoApplyIdGetResultFapiaoInformationBuyerInformation",
    "FapiaoApplyIdGetResultFapiaoInformationCardInformation",
    "FapiaoApplyIdGetResultFapiaoInformationExtraInformation",
    "FapiaoApplyIdGetResultFapiaoInformationItems",
    "FapiaoApplyIdGetResultFapiaoInformationRedFapiao",
    "FapiaoApplyIdGetResultFapiaoInformationSellerInformation",
    "FapiaoFilesGetParams",
    "FapiaoFilesGetResult",
    "FapiaoFilesGetResultFapiaoDownloadInfoList",
    "GetspinviteurlGetParams",
    "GetspinviteurlGetResult",
    "InsertCardsPostBody",
    "InsertCardsPostBodyBuyerInformation",
    "InsertCardsPostBodyFapiaoCardInformation",
    "InsertCardsPostBodyFapiaoCardInformationExtraInformation",
    "InsertCardsPostBodyFapiaoCardInformationItems",
    "InsertCardsPostBodyFapiaoCardInformationSellerInformation",
    "IssueGeneralPostBody",
    "IssueGeneralPostBodyBuyerInformation",
    "IssueGeneralPostBodyFapiaoInformation",
    "IssueGeneralPostBodyFapiaoInformationItems",
    "IssueGeneralPostBodyFapiaoInformationTransactionInformation",
    "IssuePassengerTransportPostBody",
    "IssuePassengerTransportPostBodyBuyerInformation",
    "IssuePassengerTransportPostBodyFapiaoInformation",
    "IssuePassengerTransportPostBodyFapiaoInformationItems",
    "IssuePassengerTransportPostBodyFapiaoInformationItemsPassengerInformation",
    "IssuePassengerTransportPostBodyFapiaoInformationTransactionInformation",
    "IssueRefinedOilPostBody",
    "IssueRefinedOilPostBodyBuyerInformation",
    "IssueRefinedOilPostBodyFapiaoInformation",
    "IssueRefinedOilPostBodyFapiaoInformationItems",
    "IssueRefinedOilPostBodyFapiaoInformationItemsRefinedOilInformation",
    "IssueRefinedOilPostBodyFapiaoInformationTransactionInformation",
    "ListspinvitemchinfoGetParams",
    "ListspinvitemchinfoGetResult",
    "ListspinvitemchinfoGetResultLinks",
    "ListspinvitemchinfoGetResultMchInviteResultList",
    "RealEstateLeasingPostBody",
    "RealEstateLeasingPostBodyBuyerInformation",
    "RealEstateLeasingPostBodyFapiaoInformation",
    "RealEstateLeasingPostBodyFapiaoInformationItems",
    "RealEstateLeasingPostBodyFapiaoInformationItemsRealEstateLeasingInformation",
    "RealEstateLeasingPostBodyFapiaoInformationTransactionInformation",
    "ReversePostBody",
    "ReversePostBodyFapiaoInformation",
    "TaxCodesGetParams",
    "TaxCodesGetResult",
    "TaxCodesGetResultData",
    "TaxCodesGetResultLinks",
    "TitleUrlGetParams",
    "TitleUrlGetResult",
    "UploadFapiaoFilePostMeta",
    "UploadFapiaoFilePostResult",
    "UserTitleGetParams",
    "UserTitleGetResult",
]


class CardTemplatePostBodyCardTemplateInformationCustomCell(TypedDict):
    words: str
    description: str
    jump_url: NotRequired[str]
    miniprogram_user_name: NotRequired[str]
    miniprogram_path: NotRequired[str]


class CardTemplatePostBodyCardTemplateInformation(TypedDict):
    payee_name: NotRequired[str]
    logo_url: str
    custom_cell: NotRequired[CardTemplatePostBodyCardTemplateInformationCustomCell]


class CardTemplatePostBody(TypedDict):
    """创建电子发票卡券模板"""

    sub_mchid: NotRequired[str]
    card_appid: str
    card_template_information: CardTemplatePostBodyCardTemplateInformation


class CardTemplatePostResult(TypedDict):
    """创建电子发票卡券模板"""

    card_appid: str
    card_id: str


class FapiaoFilesGetParams(TypedDict):
    """获取发票下载信息"""

    sub_mchid: str
    fapiao_id: str


class FapiaoFilesGetResultFapiaoDownloadInfoList(TypedDict):
    fapiao_id: NotRequired[str]
    download_url: NotRequired[str]
    status: NotRequired[
        Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED", "ISSUE_FAILED", "REVERSE_FAILED"] | str
    ]


class FapiaoFilesGetResult(TypedDict):
    """获取发票下载信息"""

    fapiao_download_info_list: NotRequired[list[FapiaoFilesGetResultFapiaoDownloadInfoList]]


class FapiaoApplyIdGetParams(TypedDict):
    """查询电子发票"""

    sub_mchid: NotRequired[str]
    fapiao_id: NotRequired[str]


class FapiaoApplyIdGetResultFapiaoInformationBlueFapiao(TypedDict):
    fapiao_code: str
    fapiao_number: str
    check_code: str
    password: str
    fapiao_time: str


class FapiaoApplyIdGetResultFapiaoInformationRedFapiao(TypedDict):
    fapiao_code: str
    fapiao_number: str
    check_code: str
    password: str
    fapiao_time: str


class FapiaoApplyIdGetResultFapiaoInformationCardInformation(TypedDict):
    card_appid: str
    card_openid: str
    card_id: NotRequired[str]
    card_code: NotRequired[str]
    card_status: Literal["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"] | str


class FapiaoApplyIdGetResultFapiaoInformationSellerInformation(TypedDict):
    name: str
    taxpayer_id: str
    address: str
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]


class FapiaoApplyIdGetResultFapiaoInformationBuyerInformation(TypedDict):
    type: Literal["INDIVIDUAL", "ORGANIZATION"] | str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    email: NotRequired[str]  # encrypted: client.decrypt() opens it
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str]
    user_apply_message: NotRequired[str]


class FapiaoApplyIdGetResultFapiaoInformationExtraInformation(TypedDict):
    payee: NotRequired[str]
    reviewer: NotRequired[str]
    drawer: str


class FapiaoApplyIdGetResultFapiaoInformationItems(TypedDict):
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
    tax_prefer_mark: (
        Literal["NO_FAVORABLE", "OUTSIDE_VAT", "VAT_EXEMPT", "NORMAL_ZERO_RATED", "EXPORT_ZERO_RATED"] | str
    )
    discount: bool


class FapiaoApplyIdGetResultFapiaoInformation(TypedDict):
    fapiao_id: str
    status: Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED", "ISSUE_FAILED", "REVERSE_FAILED"] | str
    blue_fapiao: NotRequired[FapiaoApplyIdGetResultFapiaoInformationBlueFapiao]
    red_fapiao: NotRequired[FapiaoApplyIdGetResultFapiaoInformationRedFapiao]
    card_information: NotRequired[FapiaoApplyIdGetResultFapiaoInformationCardInformation]
    total_amount: int
    tax_amount: int
    amount: int
    seller_information: FapiaoApplyIdGetResultFapiaoInformationSellerInformation
    buyer_information: FapiaoApplyIdGetResultFapiaoInformationBuyerInformation
    extra_information: FapiaoApplyIdGetResultFapiaoInformationExtraInformation
    items: list[FapiaoApplyIdGetResultFapiaoInformationItems]
    remark: NotRequired[str]
    fapiao_error_code: NotRequired[str]
    fapiao_error_message: NotRequired[str]


class FapiaoApplyIdGetResult(TypedDict):
    """查询电子发票"""

    total_count: int
    fapiao_information: list[FapiaoApplyIdGetResultFapiaoInformation]


class InsertCardsPostBodyBuyerInformation(TypedDict):
    type: Literal["INDIVIDUAL", "ORGANIZATION"] | str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    email: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str]
    user_apply_message: NotRequired[str]


class InsertCardsPostBodyFapiaoCardInformationSellerInformation(TypedDict):
    name: str
    taxpayer_id: str
    address: str
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]


class InsertCardsPostBodyFapiaoCardInformationExtraInformation(TypedDict):
    payee: NotRequired[str]
    reviewer: NotRequired[str]
    drawer: str


class InsertCardsPostBodyFapiaoCardInformationItems(TypedDict):
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
    tax_prefer_mark: (
        Literal["NO_FAVORABLE", "OUTSIDE_VAT", "VAT_EXEMPT", "NORMAL_ZERO_RATED", "EXPORT_ZERO_RATED"] | str
    )
    discount: bool


class InsertCardsPostBodyFapiaoCardInformation(TypedDict):
    fapiao_media_id: str
    fapiao_number: str
    fapiao_code: str
    fapiao_time: str
    check_code: str
    password: str
    total_amount: int
    tax_amount: int
    amount: int
    seller_information: InsertCardsPostBodyFapiaoCardInformationSellerInformation
    extra_information: InsertCardsPostBodyFapiaoCardInformationExtraInformation
    items: list[InsertCardsPostBodyFapiaoCardInformationItems]
    remark: NotRequired[str]


class InsertCardsPostBody(TypedDict):
    """将电子发票插入微信用户卡包"""

    sub_mchid: NotRequired[str]
    scene: Literal["WITH_WECHATPAY", "WITHOUT_WECHATPAY"] | str
    buyer_information: InsertCardsPostBodyBuyerInformation
    fapiao_card_information: list[InsertCardsPostBodyFapiaoCardInformation]


class ReversePostBodyFapiaoInformation(TypedDict):
    fapiao_id: str
    fapiao_code: NotRequired[str]
    fapiao_number: str


class ReversePostBody(TypedDict):
    """冲红电子发票"""

    sub_mchid: NotRequired[str]
    reverse_reason: Literal["ISSUE_ERROR", "SALES_RETURN", "SERVICE_SUSPENTION", "SALES_DISCOUNT"] | str
    fapiao_information: list[ReversePostBodyFapiaoInformation]


class IssueGeneralPostBodyBuyerInformation(TypedDict):
    type: Literal["INDIVIDUAL", "ORGANIZATION"] | str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    email: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str]
    user_apply_message: NotRequired[str]


class IssueGeneralPostBodyFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: float
    discount: bool
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] | int]


class IssueGeneralPostBodyFapiaoInformationTransactionInformation(TypedDict):
    pay_channel: Literal["WECHAT_PAY"] | str
    transaction_id: str
    out_trade_no: NotRequired[str]
    amount: int


class IssueGeneralPostBodyFapiaoInformation(TypedDict):
    fapiao_id: str
    total_amount: int
    items: list[IssueGeneralPostBodyFapiaoInformationItems]
    export_business_policy_code: NotRequired[Literal[1, 2, 3] | int]
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | int]
    billing_person_id: str
    billing_person: NotRequired[str]
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str
    transaction_information: list[IssueGeneralPostBodyFapiaoInformationTransactionInformation]
    remark: NotRequired[str]


class IssueGeneralPostBody(TypedDict):
    """开具通用行业电子发票"""

    sub_mchid: str
    fapiao_apply_id: str
    buyer_information: IssueGeneralPostBodyBuyerInformation
    fapiao_information: IssueGeneralPostBodyFapiaoInformation


class IssuePassengerTransportPostBodyBuyerInformation(TypedDict):
    type: Literal["INDIVIDUAL", "ORGANIZATION"] | str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    email: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str]
    user_apply_message: NotRequired[str]


class IssuePassengerTransportPostBodyFapiaoInformationItemsPassengerInformation(TypedDict):
    name: str
    certificate_type: (
        Literal[
            "IDENTITY_CARD",
            "PASSPORT",
            "HONG_KONG_PERMIT",
            "MACAO_PERMIT",
            "TAIWAN_PERMIT",
            "FOREIGNER_RESIDENCE_PERMIT",
            "HONG_KONG_RESIDENT_CARD",
            "MACAO_RESIDENT_CARD",
            "TAIWAN_RESIDENT_CARD",
            "MILITARY_OFFICER_CARD",
            "ARMED_POLICE_OFFICER_CARD",
            "SOLDIER_CARD",
            "HOMECOMING_CERT",
            "TAIWAN_COMPATRIOT_CERT",
        ]
        | str
    )
    certificate_number: Secret | str  # encrypted: a Secret, or its ciphertext
    departure_date: str
    departure_place: str
    destination: str
    transportation_type: (
        Literal["LONG_DISTANCE_BUS", "PUBLIC_TRANSPORTATION", "CAR", "SHIP", "OTHER_TRANSPORTATION"] | str
    )
    transportation_classes: NotRequired[
        Literal["SHIP_FIRST_CLASS_CABIN", "SHIP_SECOND_CLASS_CABIN", "SHIP_THIRD_CLASS_CABIN"] | str
    ]


class IssuePassengerTransportPostBodyFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: float
    discount: bool
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] | int]
    passenger_information: NotRequired[IssuePassengerTransportPostBodyFapiaoInformationItemsPassengerInformation]


class IssuePassengerTransportPostBodyFapiaoInformationTransactionInformation(TypedDict):
    pay_channel: Literal["WECHAT_PAY"] | str
    transaction_id: str
    out_trade_no: NotRequired[str]
    amount: int


class IssuePassengerTransportPostBodyFapiaoInformation(TypedDict):
    fapiao_id: str
    total_amount: int
    items: list[IssuePassengerTransportPostBodyFapiaoInformationItems]
    export_business_policy_code: NotRequired[Literal[1, 2, 3] | int]
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | int]
    billing_person_id: str
    billing_person: NotRequired[str]
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str
    transaction_information: list[IssuePassengerTransportPostBodyFapiaoInformationTransactionInformation]
    remark: NotRequired[str]


class IssuePassengerTransportPostBody(TypedDict):
    """开具旅客运输行业电子发票"""

    sub_mchid: str
    fapiao_apply_id: str
    buyer_information: IssuePassengerTransportPostBodyBuyerInformation
    fapiao_information: IssuePassengerTransportPostBodyFapiaoInformation


class IssueRefinedOilPostBodyBuyerInformation(TypedDict):
    type: Literal["INDIVIDUAL", "ORGANIZATION"] | str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    email: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str]
    user_apply_message: NotRequired[str]


class IssueRefinedOilPostBodyFapiaoInformationItemsRefinedOilInformation(TypedDict):
    station: str
    trade_time: str
    gun_number: str


class IssueRefinedOilPostBodyFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[Literal["TON", "LETER"] | str]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: float
    discount: bool
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] | int]
    refined_oil_information: NotRequired[IssueRefinedOilPostBodyFapiaoInformationItemsRefinedOilInformation]


class IssueRefinedOilPostBodyFapiaoInformationTransactionInformation(TypedDict):
    pay_channel: Literal["WECHAT_PAY"] | str
    transaction_id: str
    out_trade_no: NotRequired[str]
    amount: int


class IssueRefinedOilPostBodyFapiaoInformation(TypedDict):
    fapiao_id: str
    total_amount: int
    items: list[IssueRefinedOilPostBodyFapiaoInformationItems]
    export_business_policy_code: NotRequired[Literal[1, 2, 3] | int]
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | int]
    billing_person_id: str
    billing_person: NotRequired[str]
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str
    transaction_information: list[IssueRefinedOilPostBodyFapiaoInformationTransactionInformation]
    remark: NotRequired[str]


class IssueRefinedOilPostBody(TypedDict):
    """开具成品油行业电子发票"""

    sub_mchid: str
    fapiao_apply_id: str
    buyer_information: IssueRefinedOilPostBodyBuyerInformation
    fapiao_information: IssueRefinedOilPostBodyFapiaoInformation


class FapiaoApplicationsPostBodyBuyerInformation(TypedDict):
    type: str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    email: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class FapiaoApplicationsPostBodyFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_category: NotRequired[str]
    goods_name: NotRequired[str]
    goods_id: NotRequired[int]
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: int
    total_amount: int
    tax_rate: NotRequired[float]
    tax_prefer_mark: NotRequired[str]
    discount: bool


class FapiaoApplicationsPostBodyFapiaoInformation(TypedDict):
    fapiao_id: str
    total_amount: int
    need_list: bool
    remark: NotRequired[str]
    items: list[FapiaoApplicationsPostBodyFapiaoInformationItems]


class FapiaoApplicationsPostBody(TypedDict):
    """开具电子发票"""

    sub_mchid: NotRequired[str]
    scene: str
    fapiao_apply_id: str
    buyer_information: FapiaoApplicationsPostBodyBuyerInformation
    fapiao_information: list[FapiaoApplicationsPostBodyFapiaoInformation]


class RealEstateLeasingPostBodyBuyerInformation(TypedDict):
    type: Literal["INDIVIDUAL", "ORGANIZATION"] | str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    email: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str]
    user_apply_message: NotRequired[str]


class RealEstateLeasingPostBodyFapiaoInformationItemsRealEstateLeasingInformation(TypedDict):
    province: str
    city: NotRequired[str]
    address: str
    lease_period_start: str
    lease_period_end: str
    cross_city_flag: bool
    certificate_no: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    plate_no: NotRequired[list[str]]


class RealEstateLeasingPostBodyFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: float
    discount: bool
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] | int]
    real_estate_leasing_information: NotRequired[
        RealEstateLeasingPostBodyFapiaoInformationItemsRealEstateLeasingInformation
    ]


class RealEstateLeasingPostBodyFapiaoInformationTransactionInformation(TypedDict):
    pay_channel: Literal["WECHAT_PAY"] | str
    transaction_id: str
    out_trade_no: NotRequired[str]
    amount: int


class RealEstateLeasingPostBodyFapiaoInformation(TypedDict):
    fapiao_id: str
    total_amount: int
    items: list[RealEstateLeasingPostBodyFapiaoInformationItems]
    export_business_policy_code: NotRequired[Literal[1, 2, 3] | int]
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | int]
    billing_person_id: str
    billing_person: NotRequired[str]
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str
    transaction_information: list[RealEstateLeasingPostBodyFapiaoInformationTransactionInformation]
    remark: NotRequired[str]


class RealEstateLeasingPostBody(TypedDict):
    """开具不动产租赁行业电子发票"""

    sub_mchid: str
    fapiao_apply_id: str
    buyer_information: RealEstateLeasingPostBodyBuyerInformation
    fapiao_information: RealEstateLeasingPostBodyFapiaoInformation


class UploadFapiaoFilePostMeta(TypedDict):
    """上传电子发票文件"""

    sub_mchid: NotRequired[str]
    file_type: Literal["PDF", "OFD"] | str
    digest_alogrithm: NotRequired[Literal["SM3"] | str]
    digest: NotRequired[str]


class UploadFapiaoFilePostResult(TypedDict):
    """上传电子发票文件"""

    fapiao_media_id: str


class GetspinviteurlGetParams(TypedDict):
    """获取邀请商户开通服务商电子发票能力"""

    operation_type: Literal["AUTH_BINDING"] | str
    fapiao_mode: Literal["THIRD_OR_SELF_FAPIAO", "TENCENT_DIGITAL_TAX"] | str
    fapiao_ability_type_list: NotRequired[
        list[Literal["BASE_ABILITY", "REAL_ESTATE_ABILITY", "PASSENGER_TRANSPORT_ABILITY", "REFINED_OIL_ABILITY"] | str]
    ]
    invite_channel: NotRequired[str]
    operate_user: NotRequired[str]  # encrypted: client.decrypt() opens it
    invite_code: str
    sub_mchid: NotRequired[str]


class GetspinviteurlGetResult(TypedDict):
    """获取邀请商户开通服务商电子发票能力"""

    invite_url: str
    miniprogram_appid: str
    miniprogram_path: str


class ListspinvitemchinfoGetParams(TypedDict):
    """获取邀请开通的商户信息"""

    query_time_start: str
    query_time_end: str
    offset: int
    limit: int
    invite_code: NotRequired[str]
    mch_invite_status: Literal["MCH_INVITE_SUCC", "MCH_INVITE_FAILED"] | str


class ListspinvitemchinfoGetResultLinks(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]


class ListspinvitemchinfoGetResultMchInviteResultList(TypedDict):
    sub_mchid: NotRequired[str]
    mch_invite_status: Literal["MCH_INVITE_SUCC", "MCH_INVITE_FAILED"] | str
    ep_name: str
    tax_id: str
    invite_code: str
    operate_time: str
    invite_failed_code: NotRequired[
        Literal[
            "UNKNOWN_TAX_INFO",
            "INVALID_COMPANY_INFO",
            "NOT_MEET_ACCESS_CONDITION",
            "NOT_IN_PILOT_SCOPE",
            "MISSING_TAX_AUTHORITY_CODE",
            "MERCHANT_INFO_NOT_SET",
            "UNKNOWN_ERROR",
        ]
        | str
    ]
    invite_failed_reason: NotRequired[str]


class ListspinvitemchinfoGetResult(TypedDict):
    """获取邀请开通的商户信息"""

    total_count: int
    offset: int
    limit: int
    links: NotRequired[ListspinvitemchinfoGetResultLinks]
    mch_invite_result_list: NotRequired[list[ListspinvitemchinfoGetResultMchInviteResultList]]


class CheckStatusGetResultThirdMode(TypedDict):
    status: Literal["DISABLED", "ENABLED"] | str


class CheckStatusGetResultDigitalTaxModeBillingPersonInfo(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class CheckStatusGetResultDigitalTaxModeAbilityInfo(TypedDict):
    type: Literal["BASE_ABILITY", "PASSENGER_TRANSPORT_ABILITY", "REAL_ESTATE_ABILITY"] | str
    status: Literal["AUTHORIZED", "AUTHORIZE_PENDING", "DEAUTHORIZED", "AUTHORIZE_FAILED"] | str
    authorize_fail_reason: NotRequired[str]


class CheckStatusGetResultDigitalTaxMode(TypedDict):
    status: (
        Literal[
            "APPROVAL_PENDING",
            "ACCESS_CONFIRMED_PENDING",
            "ABILITY_CONFIRMED_PENDING",
            "BILLING_PERSON_REGISTER_PENDING",
            "BILLING_PERSON_CONFIRMED_PENDING",
            "SECURITY_SETTING_PENDING",
            "APPLY_FAILED",
            "DISABLED",
            "ENABLED",
            "RESOURCE_EXPIRED",
        ]
        | str
    )
    billing_person_info: NotRequired[CheckStatusGetResultDigitalTaxModeBillingPersonInfo]
    access_time: NotRequired[str]
    expired_time: NotRequired[str]
    access_fail_reason: NotRequired[str]
    ability_info: NotRequired[list[CheckStatusGetResultDigitalTaxModeAbilityInfo]]


class CheckStatusGetResult(TypedDict):
    """检查子商户开票功能状态"""

    sub_mchid: str
    third_mode: NotRequired[CheckStatusGetResultThirdMode]
    digital_tax_mode: NotRequired[CheckStatusGetResultDigitalTaxMode]


class BaseInformationGetParams(TypedDict):
    """获取商户开票基础信息"""

    sub_mchid: str


class BaseInformationGetResultSellerInformation(TypedDict):
    name: str
    taxpayer_id: str
    address: str
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]


class BaseInformationGetResultExtraInformation(TypedDict):
    payee: NotRequired[str]
    reviewer: NotRequired[str]
    drawer: str


class BaseInformationGetResult(TypedDict):
    """获取商户开票基础信息"""

    seller_information: BaseInformationGetResultSellerInformation
    extra_information: BaseInformationGetResultExtraInformation


class DevelopmentConfigGetResult(TypedDict):
    """查询商户配置的开发选项"""

    callback_url: str
    show_fapiao_cell: NotRequired[bool]
    support_vat_fapiao: NotRequired[bool]


class DevelopmentConfigPatchBody(TypedDict):
    """配置开发选项"""

    callback_url: NotRequired[str]
    sub_mch_code: NotRequired[str]
    show_fapiao_cell: NotRequired[bool]
    support_vat_fapiao: NotRequired[bool]


class DevelopmentConfigPatchResult(TypedDict):
    """配置开发选项"""

    callback_url: str
    show_fapiao_cell: NotRequired[bool]
    support_vat_fapiao: NotRequired[bool]


class TaxCodesGetParams(TypedDict):
    """获取商品和服务税收分类对照表"""

    sub_mchid: NotRequired[str]
    offset: int
    limit: int


class TaxCodesGetResultLinks(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]


class TaxCodesGetResultData(TypedDict):
    goods_name: str
    goods_id: NotRequired[int]
    goods_category: NotRequired[str]
    tax_code: str
    tax_rate: int
    tax_prefer_mark: str


class TaxCodesGetResult(TypedDict):
    """获取商品和服务税收分类对照表"""

    offset: int
    limit: int
    links: NotRequired[TaxCodesGetResultLinks]
    data: list[TaxCodesGetResultData]
    total_count: int


class UserTitleGetParams(TypedDict):
    """获取用户填写的抬头"""

    sub_mchid: NotRequired[str]
    scene: Literal["WITH_WECHATPAY", "WITHOUT_WECHATPAY"] | str
    fapiao_apply_id: str


class UserTitleGetResult(TypedDict):
    """获取用户填写的抬头"""

    type: Literal["INDIVIDUAL", "ORGANIZATION"] | str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    email: NotRequired[str]  # encrypted: client.decrypt() opens it
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"] | str]
    user_apply_message: NotRequired[str]


class TitleUrlGetParams(TypedDict):
    """获取抬头填写链接"""

    sub_mchid: NotRequired[str]
    fapiao_apply_id: str
    source: Literal["WEB", "MINIPROGRAM"] | str
    appid: str
    openid: str
    total_amount: int
    seller_name: NotRequired[str]
    show_phone_cell: NotRequired[bool]
    must_input_phone: NotRequired[bool]
    show_email_cell: NotRequired[bool]
    must_input_email: NotRequired[bool]


class TitleUrlGetResult(TypedDict):
    """获取抬头填写链接"""

    title_url: NotRequired[str]
    miniprogram_appid: NotRequired[str]
    miniprogram_path: NotRequired[str]
    miniprogram_user_name: NotRequired[str]
