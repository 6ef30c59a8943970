"""The shapes of the requests and replies of `v3.brand`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ActivitiesGetParams",
    "ActivitiesGetResult",
    "ActivitiesGetResultData",
    "ActivitiesGetResultDataProductCoupon",
    "ActivitiesGetResultDataProductCouponStockList",
    "ActivitiesGetResultDataTimeRange",
    "ActivityIdGetParams",
    "ActivityIdGetResult",
    "ActivityIdGetResultProductCouponStockList",
    "ActivityIdPatchBody",
    "ActivityIdPatchResult",
    "ActivityIdPatchResultProductCouponStockList",
    "AddPostBody",
    "AddPostResult",
    "AmountsGetResult",
    "ApplymentIdGetResult",
    "ApplymentsBusinessCodeBusinessCodeGetResult",
    "ApplymentsCancelApplymentPostBody",
    "ApplymentsCancelApplymentPostResult",
    "ApplymentsPostBody",
    "ApplymentsPostBodyAdminInfo",
    "ApplymentsPostBodyBrandBasicInfo",
    "ApplymentsPostBodySubjectInfo",
    "ApplymentsPostBodyTrademark",
    "ApplymentsPostBodyTrademarkLogoTrademarkRegistrationCertificate",
    "ApplymentsPostBodyTrademarkTrademarkRegistrationCertificate",
    "ApplymentsPostResult",
    "BindrecipientPostBody",
    "BindrecipientPostResult",
    "BrandMchidGetResult",
    "BrandstoresGetParams",
    "BrandstoresGetResult",
    "BrandstoresGetResultData",
    "BrandstoresGetResultDataStoreAddress",
    "BrandstoresGetResultDataStoreBasics",
    "BrandstoresGetResultDataStoreBusiness",
    "BrandstoresGetResultDataStoreRecipient",
    "BrandstoresPostBody",
    "BrandstoresPostBodyStoreAddress",
    "BrandstoresPostBodyStoreBasics",
    "BrandstoresPostBodyStoreBusiness",
    "BrandstoresPostResult",
    "BrandstoresPostResultStoreAddress",
    "BrandstoresPostResultStoreBasics",
    "BrandstoresPostResultStoreBusiness",
    "BrandstoresPostResultStoreRecipient",
    "CardConfigsCancelApplymentPostBody",
    "CardConfigsCancelApplymentPostResult",
    "CardConfigsGetParams",
    "CardConfigsGetResult",
    "CardConfigsPostBody",
    "CardConfigsPostBodyBrandCustomerService",
    "CardConfigsPostBodyBrandMiniProgramInfo",
    "CardConfigsPostBodyServiceList",
    "CardConfigsPostResult",
    "CardIdDeleteParams",
    "CardIdDeleteResult",
    "CardIdDeleteResultBalanceInformation",
    "CardIdDeleteResultCodeJumpInformation",
    "CardIdDeleteResultPointsInformation",
    "CardIdDeleteResultPurchaseInformation",
    "CardIdDeleteResultUserInformation",
    "CardIdDeleteResultUserInformationCustomFieldList",
    "CardIdDeleteResultValidDateInformation",
    "CardIdGetParams",
    "CardIdGetResult",
    "CardIdGetResultBalanceInformation",
    "CardIdGetResultCodeJumpInformation",
    "CardIdGetResultPointsInformation",
    "CardIdGetResultPurchaseInformation",
    "CardIdGetResultUserInformation",
    "CardIdGetResultUserInformationCustomFieldList",
    "CardIdGetResultValidDateInformation",
    "CardIdInvalidatePostBody",
    "CardIdInvalidatePostResult",
    "CardIdInvalidatePostResultBalanceInformation",
    "CardIdInvalidatePostResultCodeJumpInformation",
    "CardIdInvalidatePostResultMemberInformation",
    "CardIdInvalidatePostResultPointsInformation",
    "CardIdInvalidatePostResultPurchaseInformation",
    "CardIdInvalidatePostResultUserInformation",
    "CardIdInvalidatePostResultUserInformationCustomFieldList",
    "CardIdInvalidatePostResultValidDateInformation",
    "CardIdPatchBody",
    "CardIdPatchBodyBalanceInformation",
    "CardIdPatchBodyCodeJumpInformation",
    "CardIdPatchBodyPointsInformation",
    "CardIdPatchBodyPurchaseInformation",
    "CardIdPatchBodyUserInformation",
    "CardIdPatchBodyUserInformationCustomFieldList",
    "CardIdPatchBodyValidDateInformation",
    "CardIdPatchResult",
    "CardIdPatchResultBalanceInformation",
    "CardIdPatchResultCodeJumpInformation",
    "CardIdPatchResultPointsInformation",
    "CardIdPatchResultPurchaseInformation",
    "CardIdPatchResultUserInformation",
    "CardIdPatchResultUserInformationCustomFieldList",
    "CardIdPatchResultValidDateInformation",
    "CardLinksBusinessCodeBusinessCodeGetParams",
    "CardLinksBusinessCodeBusinessCodeGetResult",
    "CardLinksCancelApplymentPostBody",
    "CardLinksCancelApplymentPostResult",
    "CardLinksGetParams",
    "CardLinksGetResult",
    "CardLinksGetResultActiveLinkList",
    "CardLinksPostBody",
    "CardLinksPostResult",
    "CardsGetParams",
    "CardsGetResult",
    "CardsGetResultData",
    "CardsGetResultDataBalanceInformation",
    "CardsGetResultDataCodeJumpInformation",
    "CardsGetResultDataPointsInformation",
    "CardsGetResultDataPurchaseInformation",
    "CardsGetResultDataUserInformation",
    "CardsGetResultDataUserInformationCustomFieldList",
    "CardsGetResultDataValidDateInformation",
    "CardsPostBody",
    "CardsPostBodyBalanceInformation",
    "CardsPostBodyCodeJumpInformation",
    "CardsPostBodyPointsInformation",
    "CardsPostBodyPurchaseInformation",
    "CardsPostBodyUserInformation",
    "CardsPostBodyUserInformationCustomFieldList",
    "CardsPostBodyValidDateInformation",
    "CardsPostResult",
    "CardsPostResultBalanceInformation",
    "CardsPostResultCodeJumpInformation",
    "CardsPostResultPointsInformation",
    "CardsPostResultPurchaseInformation",
    "CardsPostResultUserInformation",
    "CardsPostResultUserInformationCustomFieldList",
    "CardsPostResultValidDateInformation",
    "ClosePostBody",
    "ClosePostResult",
    "DeletePostBody",
    "DeletePostResult",
    "ExchangeCouponConfirmPostBody",
    "ExchangeCouponConfirmPostResult",
    "FinishOrderPostBody",
    "FinishOrderPostResult",
    "ImportByOpenidPostBody",
    "ImportByOpenidPostBodyDateInformation",
    "ImportByOpenidPostBodyUserInformation",
    "ImportByOpenidPostBodyUserInformationCommonFieldList",
    "ImportByOpenidPostBodyUserInformationCustomFieldList",
    "ImportByOpenidPostResult",
    "ImportByOpenidPostResultUserInformation",
    "ImportByOpenidPostResultUserInformationCommonFieldList",
    "ImportByOpenidPostResultUserInformationCustomFieldList",
    "ImportByOpenidPostResultValidDateInformation",
    "ImportByPhonePostBody",
    "ImportByPhonePostBodyDateInformation",
    "ImportByPhonePostBodyUserInformation",
    "ImportByPhonePostBodyUserInformationCommonFieldList",
    "ImportByPhonePostBodyUserInformationCustomFieldList",
    "ImportByPhonePostResult",
    "ImportByPhonePostResultUserInformation",
    "ImportByPhonePostResultUserInformationCommonFieldList",
    "ImportByPhonePostResultUserInformationCustomFieldList",
    "ImportByPhonePostResultValidDateInformation",
    "MembershipActivitiesGetParams",
    "MembershipActivitiesGetResult",
    "MembershipActivitiesGetResultData",
    "MembershipActivitiesGetResultDataProductCouponStockList",
    "MembershipActivitiesPostBody",
    "MembershipActivitiesPostBodyProductCouponStockList",
    "MembershipActivitiesPostResult",
    "MembershipActivitiesPostResultProductCouponStockList",
    "OrdersGetParams",
    "OrdersGetResult",
    "OrdersGetResultReceivers",
    "OrdersPostBody",
    "OrdersPostBodyReceivers",
    "OrdersPostResult",
    "OrdersPostResultReceivers",
    "PayViewTokensPostBody",
    "PayViewTokensPostResult",
    "PreAuthTokensPostBody",
    "PreAuthTokensPostResult",
    "PreviewUrlGetParams",
    "PreviewUrlGetResult",
    "PublishPostBody",
    "PublishPostResult",
    "ResumePostBody",
    "ResumePostResult",
    "ReturnordersGetParams",
    "ReturnordersGetResult",
    "ReturnordersPostBody",
    "ReturnordersPostResult",
    "StoreIdDeleteBody",
    "StoreIdGetParams",
    "StoreIdGetResult",
    "StoreIdGetResultStoreAddress",
    "StoreIdGetResultStoreBasics",
    "StoreIdGetResultStoreBusiness",
    "StoreIdGetResultStoreRecipient",
    "StoreIdPatchBody",
    "StoreIdPatchBodyStoreAddress",
    "StoreIdPatchBodyStoreBasics",
    "StoreIdPatchBodyStoreBusiness",
    "StoreIdPatchResult",
    "StoreIdPatchResultStoreAddress",
    "StoreIdPatchResultStoreBasics",
    "StoreIdPatchResultStoreBusiness",
    "StoreIdPatchResultStoreRecipient",
    "SyncPostBody",
    "SyncPostResult",
    "TerminatePostBody",
    "TerminatePostResult",
    "TerminatePostResultProductCouponStockList",
    "UnbindCardLinkPostBody",
    "UnbindCardLinkPostResult",
    "UnbindrecipientPostBody",
    "UnbindrecipientPostResult",
    "UserCardCodeConfirmPostBody",
    "UserCardCodeConfirmPostBodyUserInformation",
    "UserCardCodeConfirmPostBodyUserInformationCommonFieldList",
    "UserCardCodeConfirmPostBodyUserInformationCustomFieldList",
    "UserCardCodeConfirmPostBodyValidDateInformation",
    "UserCardCodeConfirmPostParams",
    "UserCardCodeConfirmPostResult",
    "UserCardCodeConfirmPostResultUserInformation",
    "UserCardCodeConfirmPostResultUserInformationCommonFieldList",
    "UserCardCodeConfirmPostResultUserInformationCustomFieldList",
    "UserCardCodeConfirmPostResultValidDateInformation",
    "UserCardCodeGetParams",
    "UserCardCodeGetResult",
    "UserCardCodeGetResultUserInformation",
    "UserCardCodeGetResultUserInformationCommonFieldList",
    "UserCardCodeGetResultUserInformationCustomFieldList",
    "UserCardCodeGetResultValidDateInformation",
    "UserCardCodeInvalidatePostBody",
    "UserCardCodeInvalidatePostParams",
    "UserCardCodeInvalidatePostResult",
    "UserCardCodeInvalidatePostResultUserInformation",
    "UserCardCodeInvalidatePostResultUserInformationCommonFieldList",
    "UserCardCodeInvalidatePostResultUserInformationCustomFieldList",
    "UserCardCodeInvalidatePostResultValidDateInformation",
    "UserCardCodePatchBody",
    "UserCardCodePatchBodyUserInformation",
    "UserCardCodePatchBodyUserInformationCommonFieldList",
    "UserCardCodePatchBodyUserInformationCustomFieldList",
    "UserCardCodePatchBodyValidDateInformation",
    "UserCardCodePatchParams",
    "UserCardCodePatchResult",
    "UserCardCodePatchResultUserInformation",
    "UserCardCodePatchResultUserInformationCommonFieldList",
    "UserCardCodePatchResultUserInformationCustomFieldList",
    "UserCardCodePatchResultValidDateInformation",
    "UserCardsGetParams",
    "UserCardsGetResult",
    "UserCardsGetResultData",
    "UserCardsGetResultDataUserInformation",
    "UserCardsGetResultDataUserInformationCommonFieldList",
    "UserCardsGetResultDataUserInformationCustomFieldList",
    "UserCardsGetResultDataValidDateInformation",
    "UserFeedsPostBody",
    "UserFeedsPostResult",
]


class ApplymentIdGetResult(TypedDict):
    """根据申请单ID查询申请状态"""

    applyment_id: str
    business_code: str
    applyment_state: (
        Literal[
            "APPLYMENT_STATE_UNKNOWN",
            "APPLYMENT_STATE_UNSUBMITTED",
            "APPLYMENT_STATE_WAITING_VALIDATE",
            "APPLYMENT_STATE_WAITING_AUDIT",
            "APPLYMENT_STATE_WAITING_AUTH",
            "APPLYMENT_STATE_OPEN_ACCOUNT",
            "APPLYMENT_STATE_FINISH",
            "APPLYMENT_STATE_AUDIT_REJECTED",
            "APPLYMENT_STATE_CANCELED",
        ]
        | str
    )
    applyment_state_desc: str
    authorization_confirmation_qr_code: NotRequired[str]
    reject_reason: NotRequired[str]
    brand_id: NotRequired[str]


class ApplymentsBusinessCodeBusinessCodeGetResult(TypedDict):
    """根据业务申请编号查询申请状态"""

    applyment_id: str
    business_code: str
    applyment_state: (
        Literal[
            "APPLYMENT_STATE_UNKNOWN",
            "APPLYMENT_STATE_UNSUBMITTED",
            "APPLYMENT_STATE_WAITING_VALIDATE",
            "APPLYMENT_STATE_WAITING_AUDIT",
            "APPLYMENT_STATE_WAITING_AUTH",
            "APPLYMENT_STATE_OPEN_ACCOUNT",
            "APPLYMENT_STATE_FINISH",
            "APPLYMENT_STATE_AUDIT_REJECTED",
            "APPLYMENT_STATE_CANCELED",
        ]
        | str
    )
    applyment_state_desc: str
    authorization_confirmation_qr_code: NotRequired[str]
    reject_reason: NotRequired[str]
    brand_id: NotRequired[str]


class ApplymentsCancelApplymentPostBody(TypedDict):
    """撤销申请"""

    applyment_id: NotRequired[str]
    business_code: NotRequired[str]


class ApplymentsCancelApplymentPostResult(TypedDict):
    """撤销申请"""

    applyment_id: str
    business_code: str


class ApplymentsPostBodyAdminInfo(TypedDict):
    admin_name: Secret | str  # encrypted: a Secret, or its ciphertext
    id_doc_type: (
        Literal[
            "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
            "IDENTIFICATION_TYPE_HONGKONG",
            "IDENTIFICATION_TYPE_MACAO",
            "IDENTIFICATION_TYPE_TAIWAN",
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        ]
        | str
    )
    id_card_number: Secret | str  # encrypted: a Secret, or its ciphertext


class ApplymentsPostBodySubjectInfo(TypedDict):
    subject_type: Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INDIVIDUAL"] | str
    subject_name: str
    unified_social_credit_code: str


class ApplymentsPostBodyBrandBasicInfo(TypedDict):
    brand_name: str
    brand_logo: str


class ApplymentsPostBodyTrademarkTrademarkRegistrationCertificate(TypedDict):
    certificate: NotRequired[str]
    name: str
    number: str
    valid_begin_time: str
    valid_end_time: str
    international_class: str
    holder: str
    license: NotRequired[str]
    authorization_begin_time: NotRequired[str]
    authorization_end_time: NotRequired[str]
    certificate_list: NotRequired[list[str]]
    license_list: NotRequired[list[str]]


class ApplymentsPostBodyTrademarkLogoTrademarkRegistrationCertificate(TypedDict):
    certificate: NotRequired[str]
    name: str
    number: str
    valid_begin_time: str
    valid_end_time: str
    international_class: str
    holder: str
    license: NotRequired[str]
    authorization_begin_time: NotRequired[str]
    authorization_end_time: NotRequired[str]
    certificate_list: NotRequired[list[str]]
    license_list: NotRequired[list[str]]


class ApplymentsPostBodyTrademark(TypedDict):
    trademark_exists: Literal["TRADEMARK_EXISTS", "TRADEMARK_NONE"] | str
    trademark_registration_certificate: NotRequired[ApplymentsPostBodyTrademarkTrademarkRegistrationCertificate]
    logo_trademark_registration_certificate: NotRequired[
        ApplymentsPostBodyTrademarkLogoTrademarkRegistrationCertificate
    ]
    no_trademark_addition_prove: NotRequired[str]
    no_trademark_addition_prove_list: NotRequired[list[str]]


class ApplymentsPostBody(TypedDict):
    """提交入驻申请"""

    business_code: str
    admin_info: ApplymentsPostBodyAdminInfo
    subject_info: ApplymentsPostBodySubjectInfo
    brand_basic_info: ApplymentsPostBodyBrandBasicInfo
    trademark: ApplymentsPostBodyTrademark


class ApplymentsPostResult(TypedDict):
    """提交入驻申请"""

    applyment_id: str
    business_code: str


class CardConfigsCancelApplymentPostBody(TypedDict):
    """撤销商家名片配置申请"""

    business_code: NotRequired[str]
    applyment_id: NotRequired[str]
    brand_id: str


class CardConfigsCancelApplymentPostResult(TypedDict):
    """撤销商家名片配置申请"""

    business_code: str
    applyment_id: str
    brand_id: str
    applyment_state: (
        Literal["STATE_UNKNOWN", "DRAFTING", "AUDITING", "AUDIT_REJECTED", "PENDING_PUBLISH", "PUBLISHED", "CANCELED"]
        | str
    )


class CardConfigsGetParams(TypedDict):
    """查询商家名片配置申请状态"""

    business_code: NotRequired[str]
    applyment_id: NotRequired[str]
    brand_id: str


class CardConfigsGetResult(TypedDict):
    """查询商家名片配置申请状态"""

    business_code: str
    applyment_id: str
    brand_id: str
    applyment_state: (
        Literal["STATE_UNKNOWN", "DRAFTING", "AUDITING", "AUDIT_REJECTED", "PENDING_PUBLISH", "PUBLISHED", "CANCELED"]
        | str
    )
    scheduled_publish_time: NotRequired[str]
    reject_reason: NotRequired[str]
    actual_publish_time: NotRequired[str]


class CardConfigsPostBodyBrandMiniProgramInfo(TypedDict):
    appid: str
    default_jump_path: NotRequired[str]


class CardConfigsPostBodyBrandCustomerService(TypedDict):
    customer_service_type: Literal["MINI_PROGRAM", "CUSTOMIZE_WEB", "CUSTOMIZE_MP", "SERVICE_PHONE"] | str
    customer_service_phone: NotRequired[str]
    customer_service_path: NotRequired[str]
    appid: NotRequired[str]


class CardConfigsPostBodyServiceList(TypedDict):
    service_classify_name: NotRequired[str]
    service_name: NotRequired[str]
    service_jump_type: Literal["JUMP_MINI_PROGRAM", "JUMP_WEB_PAGE"] | str
    service_jump_path: str
    appid: NotRequired[str]


class CardConfigsPostBody(TypedDict):
    """提交商家名片配置申请"""

    business_code: str
    brand_id: str
    brand_mini_program_info: NotRequired[CardConfigsPostBodyBrandMiniProgramInfo]
    brand_customer_service: CardConfigsPostBodyBrandCustomerService
    service_list: NotRequired[list[CardConfigsPostBodyServiceList]]


class CardConfigsPostResult(TypedDict):
    """提交商家名片配置申请"""

    business_code: str
    brand_id: str
    applyment_id: str
    card_preview_url: str


class PreviewUrlGetParams(TypedDict):
    """获取商家名片预览二维码"""

    business_code: NotRequired[str]
    applyment_id: NotRequired[str]
    brand_id: str


class PreviewUrlGetResult(TypedDict):
    """获取商家名片预览二维码"""

    business_code: str
    applyment_id: str
    brand_id: str
    card_preview_url: str
    url_expired_time: str


class PublishPostBody(TypedDict):
    """发布商家名片配置"""

    business_code: NotRequired[str]
    applyment_id: NotRequired[str]
    brand_id: str
    publish_type: Literal["IMMEDIATE_PUBLISH", "SCHEDULED_PUBLISH"] | str
    scheduled_publish_time: NotRequired[str]


class PublishPostResult(TypedDict):
    """发布商家名片配置"""

    business_code: str
    applyment_id: str
    brand_id: str
    publish_type: Literal["IMMEDIATE_PUBLISH", "SCHEDULED_PUBLISH"] | str
    scheduled_publish_time: NotRequired[str]


class CardLinksBusinessCodeBusinessCodeGetParams(TypedDict):
    """根据业务申请编号查询添加申请状态"""

    brand_id: str


class CardLinksBusinessCodeBusinessCodeGetResult(TypedDict):
    """根据业务申请编号查询添加申请状态"""

    business_code: str
    brand_id: str
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | str
    appid: NotRequired[str]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]
    configuration_state: (
        Literal["WAITING_AUDIT", "AUDIT_REJECT", "WAITING_CONFIRMATION", "MERCHANT_ADMIN_REJECT", "IN_EFFECT"] | str
    )
    reject_reason: NotRequired[str]


class CardLinksCancelApplymentPostBody(TypedDict):
    """撤销交易连接名片配置申请"""

    business_code: str
    brand_id: str


class CardLinksCancelApplymentPostResult(TypedDict):
    """撤销交易连接名片配置申请"""

    business_code: str


class CardLinksGetParams(TypedDict):
    """查询已生效交易连接名片规则"""

    brand_id: str
    payment_scene: NotRequired[Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | str]
    page_index: NotRequired[int]
    page_size: NotRequired[int]


class CardLinksGetResultActiveLinkList(TypedDict):
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | str
    appid_list: NotRequired[list[str]]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]


class CardLinksGetResult(TypedDict):
    """查询已生效交易连接名片规则"""

    brand_id: NotRequired[str]
    page_index: NotRequired[int]
    page_size: NotRequired[int]
    total_num: NotRequired[int]
    active_link_list: NotRequired[list[CardLinksGetResultActiveLinkList]]


class CardLinksPostBody(TypedDict):
    """添加交易连接名片规则申请"""

    business_code: str
    brand_id: str
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | str
    appid: NotRequired[str]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]


class CardLinksPostResult(TypedDict):
    """添加交易连接名片规则申请"""

    business_code: str
    brand_id: str
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | str
    appid: NotRequired[str]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]


class UnbindCardLinkPostBody(TypedDict):
    """解除已生效交易连接名片场景"""

    brand_id: str
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | str
    appid: NotRequired[str]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]


class UnbindCardLinkPostResult(TypedDict):
    """解除已生效交易连接名片场景"""

    brand_id: str
    payment_scene: Literal["MINI_PROGRAM", "APP", "PAYMENT_SCORE", "PAYMENT_CODE"] | str
    appid: NotRequired[str]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]


class ActivitiesGetParams(TypedDict):
    """查询摇优惠活动列表"""

    brand_id: str
    limit: int
    offset: int
    activity_state: NotRequired[Literal["CREATED", "DELIVERING", "EXPIRED", "PAUSED", "TERMINATED"] | str]
    audit_state: NotRequired[Literal["PENDING", "APPROVED", "REJECTED"] | str]


class ActivitiesGetResultDataTimeRange(TypedDict):
    start_time: str
    end_time: str


class ActivitiesGetResultDataProductCouponStockList(TypedDict):
    stock_id: str


class ActivitiesGetResultDataProductCoupon(TypedDict):
    product_coupon_id: str
    stock_list: NotRequired[list[ActivitiesGetResultDataProductCouponStockList]]


class ActivitiesGetResultData(TypedDict):
    id: str
    name: str
    activity_state: Literal["CREATED", "DELIVERING", "EXPIRED", "PAUSED", "TERMINATED"] | str
    audit_state: Literal["PENDING", "APPROVED", "REJECTED"] | str
    available_quota: int
    total_quota: int
    delivery_mode: Literal["SMART", "TARGETED"] | str
    time_range: ActivitiesGetResultDataTimeRange
    product_coupon: NotRequired[ActivitiesGetResultDataProductCoupon]


class ActivitiesGetResult(TypedDict):
    """查询摇优惠活动列表"""

    offset: int
    limit: int
    total_count: int
    data: NotRequired[list[ActivitiesGetResultData]]


class CardIdDeleteParams(TypedDict):
    """删除会员卡模板"""

    brand_id: str


class CardIdDeleteResultCodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdDeleteResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardIdDeleteResultPointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdDeleteResultBalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdDeleteResultPurchaseInformation(TypedDict):
    price: NotRequired[int]
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdDeleteResultUserInformationCustomFieldList(TypedDict):
    type: NotRequired[Literal["CHECK_BOX", "RADIO"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardIdDeleteResultUserInformation(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardIdDeleteResultUserInformationCustomFieldList]]


class CardIdDeleteResult(TypedDict):
    """删除会员卡模板"""

    card_id: str
    brand_id: str
    appid: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"] | str
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"] | str
    code_jump_information: NotRequired[CardIdDeleteResultCodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: CardIdDeleteResultValidDateInformation
    points_information: NotRequired[CardIdDeleteResultPointsInformation]
    balance_information: NotRequired[CardIdDeleteResultBalanceInformation]
    purchase_information: NotRequired[CardIdDeleteResultPurchaseInformation]
    user_information: NotRequired[CardIdDeleteResultUserInformation]
    state: Literal["CARD_EFFECTIVE", "CARD_INVALID"] | str
    create_time: str
    update_time: str


class CardIdGetParams(TypedDict):
    """查询会员卡模板信息"""

    brand_id: str


class CardIdGetResultCodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdGetResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardIdGetResultPointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdGetResultBalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdGetResultPurchaseInformation(TypedDict):
    price: NotRequired[int]
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdGetResultUserInformationCustomFieldList(TypedDict):
    type: NotRequired[Literal["CHECK_BOX", "RADIO"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardIdGetResultUserInformation(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardIdGetResultUserInformationCustomFieldList]]


class CardIdGetResult(TypedDict):
    """查询会员卡模板信息"""

    card_id: str
    brand_id: str
    appid: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"] | str
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"] | str
    code_jump_information: NotRequired[CardIdGetResultCodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: CardIdGetResultValidDateInformation
    points_information: NotRequired[CardIdGetResultPointsInformation]
    balance_information: NotRequired[CardIdGetResultBalanceInformation]
    purchase_information: NotRequired[CardIdGetResultPurchaseInformation]
    user_information: NotRequired[CardIdGetResultUserInformation]
    state: Literal["CARD_EFFECTIVE", "CARD_INVALID"] | str
    create_time: str
    update_time: str


class CardIdInvalidatePostBody(TypedDict):
    """作废会员卡模板"""

    brand_id: str


class CardIdInvalidatePostResultCodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdInvalidatePostResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardIdInvalidatePostResultMemberInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdInvalidatePostResultPointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdInvalidatePostResultBalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdInvalidatePostResultPurchaseInformation(TypedDict):
    price: NotRequired[int]
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdInvalidatePostResultUserInformationCustomFieldList(TypedDict):
    type: NotRequired[Literal["CHECK_BOX", "RADIO"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardIdInvalidatePostResultUserInformation(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardIdInvalidatePostResultUserInformationCustomFieldList]]


class CardIdInvalidatePostResult(TypedDict):
    """作废会员卡模板"""

    out_request_no: str
    card_id: str
    brand_id: str
    appid: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"] | str
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"] | str
    code_jump_information: NotRequired[CardIdInvalidatePostResultCodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: CardIdInvalidatePostResultValidDateInformation
    member_information: CardIdInvalidatePostResultMemberInformation
    points_information: NotRequired[CardIdInvalidatePostResultPointsInformation]
    balance_information: NotRequired[CardIdInvalidatePostResultBalanceInformation]
    purchase_information: NotRequired[CardIdInvalidatePostResultPurchaseInformation]
    user_information: NotRequired[CardIdInvalidatePostResultUserInformation]
    state: Literal["CARD_EFFECTIVE", "CARD_INVALID"] | str
    create_time: str
    update_time: str


class CardIdPatchBodyCodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdPatchBodyValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardIdPatchBodyPointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdPatchBodyBalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdPatchBodyPurchaseInformation(TypedDict):
    price: NotRequired[int]
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdPatchBodyUserInformationCustomFieldList(TypedDict):
    type: NotRequired[Literal["CHECK_BOX", "RADIO"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardIdPatchBodyUserInformation(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardIdPatchBodyUserInformationCustomFieldList]]


class CardIdPatchBody(TypedDict):
    """修改会员卡模板信息"""

    brand_id: str
    card_title: NotRequired[str]
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    code_jump_information: NotRequired[CardIdPatchBodyCodeJumpInformation]
    benefits: NotRequired[str]
    notify_url: NotRequired[str]
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: NotRequired[CardIdPatchBodyValidDateInformation]
    points_information: NotRequired[CardIdPatchBodyPointsInformation]
    balance_information: NotRequired[CardIdPatchBodyBalanceInformation]
    purchase_information: NotRequired[CardIdPatchBodyPurchaseInformation]
    user_information: NotRequired[CardIdPatchBodyUserInformation]


class CardIdPatchResultCodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdPatchResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardIdPatchResultPointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdPatchResultBalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdPatchResultPurchaseInformation(TypedDict):
    price: NotRequired[int]
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardIdPatchResultUserInformationCustomFieldList(TypedDict):
    type: NotRequired[Literal["CHECK_BOX", "RADIO"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardIdPatchResultUserInformation(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardIdPatchResultUserInformationCustomFieldList]]


class CardIdPatchResult(TypedDict):
    """修改会员卡模板信息"""

    card_id: str
    brand_id: str
    appid: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"] | str
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"] | str
    code_jump_information: NotRequired[CardIdPatchResultCodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: CardIdPatchResultValidDateInformation
    points_information: NotRequired[CardIdPatchResultPointsInformation]
    balance_information: NotRequired[CardIdPatchResultBalanceInformation]
    purchase_information: NotRequired[CardIdPatchResultPurchaseInformation]
    user_information: NotRequired[CardIdPatchResultUserInformation]
    state: Literal["CARD_EFFECTIVE", "CARD_INVALID"] | str
    create_time: str
    update_time: str


class CardsGetParams(TypedDict):
    """查询会员卡模板列表"""

    brand_id: str
    state: NotRequired[Literal["CARD_EFFECTIVE", "CARD_INVALID"] | str]
    offset: NotRequired[int]
    limit: NotRequired[int]


class CardsGetResultDataCodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsGetResultDataValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardsGetResultDataPointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsGetResultDataBalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsGetResultDataPurchaseInformation(TypedDict):
    price: NotRequired[int]
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsGetResultDataUserInformationCustomFieldList(TypedDict):
    type: NotRequired[Literal["CHECK_BOX", "RADIO"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardsGetResultDataUserInformation(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardsGetResultDataUserInformationCustomFieldList]]


class CardsGetResultData(TypedDict):
    card_id: str
    brand_id: str
    appid: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"] | str
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"] | str
    code_jump_information: NotRequired[CardsGetResultDataCodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: CardsGetResultDataValidDateInformation
    points_information: NotRequired[CardsGetResultDataPointsInformation]
    balance_information: NotRequired[CardsGetResultDataBalanceInformation]
    purchase_information: NotRequired[CardsGetResultDataPurchaseInformation]
    user_information: NotRequired[CardsGetResultDataUserInformation]


class CardsGetResult(TypedDict):
    """查询会员卡模板列表"""

    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[CardsGetResultData]]


class CardsPostBodyCodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsPostBodyValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardsPostBodyPointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsPostBodyBalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsPostBodyPurchaseInformation(TypedDict):
    price: NotRequired[int]
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsPostBodyUserInformationCustomFieldList(TypedDict):
    type: NotRequired[Literal["CHECK_BOX", "RADIO"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardsPostBodyUserInformation(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardsPostBodyUserInformationCustomFieldList]]


class CardsPostBody(TypedDict):
    """创建会员卡模板"""

    brand_id: str
    appid: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"] | str
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"] | str
    code_jump_information: NotRequired[CardsPostBodyCodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: CardsPostBodyValidDateInformation
    points_information: NotRequired[CardsPostBodyPointsInformation]
    balance_information: NotRequired[CardsPostBodyBalanceInformation]
    purchase_information: NotRequired[CardsPostBodyPurchaseInformation]
    user_information: NotRequired[CardsPostBodyUserInformation]


class CardsPostResultCodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsPostResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class CardsPostResultPointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsPostResultBalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsPostResultPurchaseInformation(TypedDict):
    price: NotRequired[int]
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]


class CardsPostResultUserInformationCustomFieldList(TypedDict):
    type: NotRequired[Literal["CHECK_BOX", "RADIO"] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]


class CardsPostResultUserInformation(TypedDict):
    common_field_list: NotRequired[
        list[
            Literal[
                "USER_FORM_FLAG_SEX",
                "USER_FORM_FLAG_NAME",
                "USER_FORM_FLAG_BIRTHDAY",
                "USER_FORM_FLAG_ADDRESS",
                "USER_FORM_FLAG_EMAIL",
                "USER_FORM_FLAG_CITY",
            ]
            | str
        ]
    ]
    custom_field_list: NotRequired[list[CardsPostResultUserInformationCustomFieldList]]


class CardsPostResult(TypedDict):
    """创建会员卡模板"""

    card_id: str
    brand_id: str
    appid: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal["SYSTEM_ALLOCATE", "MERCHANT_ALLOCATE"] | str
    code_type: Literal["NONE_CODE", "BAR_CODE", "QR_CODE", "BAR_CODE_AND_QR_CODE", "JUMP_MINI_PROGRAM"] | str
    code_jump_information: NotRequired[CardsPostResultCodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: CardsPostResultValidDateInformation
    points_information: NotRequired[CardsPostResultPointsInformation]
    balance_information: NotRequired[CardsPostResultBalanceInformation]
    purchase_information: NotRequired[CardsPostResultPurchaseInformation]
    user_information: NotRequired[CardsPostResultUserInformation]


class ActivityIdGetParams(TypedDict):
    """查询品牌会员发券活动"""

    brand_id: str


class ActivityIdGetResultProductCouponStockList(TypedDict):
    product_coupon_id: str
    stock_id: str


class ActivityIdGetResult(TypedDict):
    """查询品牌会员发券活动"""

    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal["MECHANT_APP_COMPONENT"] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[ActivityIdGetResultProductCouponStockList]
    activity_id: str
    activity_state: (
        Literal[
            "MEMBERSHIP_ACTIVITY_CREATED",
            "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            "MEMBERSHIP_ACTIVITY_TERMINATED",
            "MEMBERSHIP_ACTIVITY_EXPIRED",
        ]
        | str
    )
    create_time: str
    modify_time: str


class ActivityIdPatchBody(TypedDict):
    """修改品牌会员发券活动信息"""

    brand_id: str
    title: str
    sub_title: str
    begin_time: str
    end_time: str


class ActivityIdPatchResultProductCouponStockList(TypedDict):
    product_coupon_id: str
    stock_id: str


class ActivityIdPatchResult(TypedDict):
    """修改品牌会员发券活动信息"""

    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal["MECHANT_APP_COMPONENT"] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[ActivityIdPatchResultProductCouponStockList]
    activity_id: str
    activity_state: (
        Literal[
            "MEMBERSHIP_ACTIVITY_CREATED",
            "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            "MEMBERSHIP_ACTIVITY_TERMINATED",
            "MEMBERSHIP_ACTIVITY_EXPIRED",
        ]
        | str
    )
    create_time: str
    modify_time: str


class TerminatePostBody(TypedDict):
    """终止品牌会员发券活动"""

    brand_id: str


class TerminatePostResultProductCouponStockList(TypedDict):
    product_coupon_id: str
    stock_id: str


class TerminatePostResult(TypedDict):
    """终止品牌会员发券活动"""

    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal["MECHANT_APP_COMPONENT"] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[TerminatePostResultProductCouponStockList]
    activity_id: str
    activity_state: (
        Literal[
            "MEMBERSHIP_ACTIVITY_CREATED",
            "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            "MEMBERSHIP_ACTIVITY_TERMINATED",
            "MEMBERSHIP_ACTIVITY_EXPIRED",
        ]
        | str
    )
    create_time: str
    modify_time: str


class MembershipActivitiesGetParams(TypedDict):
    """查询品牌会员发券活动列表"""

    brand_id: str
    card_id: NotRequired[str]
    activity_state: NotRequired[
        Literal[
            "MEMBERSHIP_ACTIVITY_CREATED",
            "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            "MEMBERSHIP_ACTIVITY_TERMINATED",
            "MEMBERSHIP_ACTIVITY_EXPIRED",
        ]
        | str
    ]
    offset: int
    limit: int


class MembershipActivitiesGetResultDataProductCouponStockList(TypedDict):
    product_coupon_id: str
    stock_id: str


class MembershipActivitiesGetResultData(TypedDict):
    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal["MECHANT_APP_COMPONENT"] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[MembershipActivitiesGetResultDataProductCouponStockList]
    activity_id: str
    activity_state: (
        Literal[
            "MEMBERSHIP_ACTIVITY_CREATED",
            "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            "MEMBERSHIP_ACTIVITY_TERMINATED",
            "MEMBERSHIP_ACTIVITY_EXPIRED",
        ]
        | str
    )
    create_time: str
    modify_time: str


class MembershipActivitiesGetResult(TypedDict):
    """查询品牌会员发券活动列表"""

    data: NotRequired[list[MembershipActivitiesGetResultData]]
    offset: int
    limit: int
    total_count: int


class MembershipActivitiesPostBodyProductCouponStockList(TypedDict):
    product_coupon_id: str
    stock_id: str


class MembershipActivitiesPostBody(TypedDict):
    """创建品牌会员发券活动"""

    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal["MECHANT_APP_COMPONENT"] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    product_coupon_stock_list: list[MembershipActivitiesPostBodyProductCouponStockList]


class MembershipActivitiesPostResultProductCouponStockList(TypedDict):
    product_coupon_id: str
    stock_id: str


class MembershipActivitiesPostResult(TypedDict):
    """创建品牌会员发券活动"""

    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal["MECHANT_APP_COMPONENT"] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[MembershipActivitiesPostResultProductCouponStockList]
    activity_id: str
    activity_state: (
        Literal[
            "MEMBERSHIP_ACTIVITY_CREATED",
            "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            "MEMBERSHIP_ACTIVITY_TERMINATED",
            "MEMBERSHIP_ACTIVITY_EXPIRED",
        ]
        | str
    )
    create_time: str
    modify_time: str


class PayViewTokensPostBody(TypedDict):
    """品牌会员展示付款码组件预授权"""

    brand_id: str
    card_id: str
    openid: str


class PayViewTokensPostResult(TypedDict):
    """品牌会员展示付款码组件预授权"""

    token: str
    expire_time: str


class PreAuthTokensPostBody(TypedDict):
    """入会组件预授权"""

    brand_id: str
    card_id: str
    openid: str


class PreAuthTokensPostResult(TypedDict):
    """入会组件预授权"""

    token: str
    expire_time: str


class UserCardCodeConfirmPostParams(TypedDict):
    """同步会员开通结果"""

    card_id: str


class UserCardCodeConfirmPostBodyValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class UserCardCodeConfirmPostBodyUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class UserCardCodeConfirmPostBodyUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class UserCardCodeConfirmPostBodyUserInformation(TypedDict):
    common_field_list: NotRequired[list[UserCardCodeConfirmPostBodyUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[UserCardCodeConfirmPostBodyUserInformationCustomFieldList]]


class UserCardCodeConfirmPostBody(TypedDict):
    """同步会员开通结果"""

    brand_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    phone_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    level: NotRequired[str]
    valid_date_information: NotRequired[UserCardCodeConfirmPostBodyValidDateInformation]
    user_information: NotRequired[UserCardCodeConfirmPostBodyUserInformation]
    attach: NotRequired[str]
    user_card_confirm_state: Literal["CREATE_CARD_SUCCESS", "CREATE_CARD_FAIL"] | str


class UserCardCodeConfirmPostResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class UserCardCodeConfirmPostResultUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]  # encrypted: client.decrypt() opens it


class UserCardCodeConfirmPostResultUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class UserCardCodeConfirmPostResultUserInformation(TypedDict):
    common_field_list: NotRequired[list[UserCardCodeConfirmPostResultUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[UserCardCodeConfirmPostResultUserInformationCustomFieldList]]


class UserCardCodeConfirmPostResult(TypedDict):
    """同步会员开通结果"""

    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    level: NotRequired[str]
    valid_date_information: UserCardCodeConfirmPostResultValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserCardCodeConfirmPostResultUserInformation]
    attach: NotRequired[str]
    user_card_state: Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]


class UserCardCodeGetParams(TypedDict):
    """查询用户会员卡信息"""

    brand_id: str
    card_id: str
    openid: str


class UserCardCodeGetResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class UserCardCodeGetResultUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]  # encrypted: client.decrypt() opens it


class UserCardCodeGetResultUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class UserCardCodeGetResultUserInformation(TypedDict):
    common_field_list: NotRequired[list[UserCardCodeGetResultUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[UserCardCodeGetResultUserInformationCustomFieldList]]


class UserCardCodeGetResult(TypedDict):
    """查询用户会员卡信息"""

    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    level: NotRequired[str]
    valid_date_information: UserCardCodeGetResultValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserCardCodeGetResultUserInformation]
    attach: NotRequired[str]
    user_card_state: Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]


class UserCardCodeInvalidatePostParams(TypedDict):
    """作废用户会员卡"""

    brand_id: str
    card_id: str


class UserCardCodeInvalidatePostBody(TypedDict):
    """作废用户会员卡"""

    openid: str
    invalid_reason: NotRequired[str]


class UserCardCodeInvalidatePostResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class UserCardCodeInvalidatePostResultUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]  # encrypted: client.decrypt() opens it


class UserCardCodeInvalidatePostResultUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class UserCardCodeInvalidatePostResultUserInformation(TypedDict):
    common_field_list: NotRequired[list[UserCardCodeInvalidatePostResultUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[UserCardCodeInvalidatePostResultUserInformationCustomFieldList]]


class UserCardCodeInvalidatePostResult(TypedDict):
    """作废用户会员卡"""

    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    level: NotRequired[str]
    valid_date_information: UserCardCodeInvalidatePostResultValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserCardCodeInvalidatePostResultUserInformation]
    attach: NotRequired[str]
    user_card_state: Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]


class UserCardCodePatchParams(TypedDict):
    """修改用户会员卡信息"""

    card_id: str


class UserCardCodePatchBodyValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class UserCardCodePatchBodyUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class UserCardCodePatchBodyUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class UserCardCodePatchBodyUserInformation(TypedDict):
    common_field_list: NotRequired[list[UserCardCodePatchBodyUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[UserCardCodePatchBodyUserInformationCustomFieldList]]


class UserCardCodePatchBody(TypedDict):
    """修改用户会员卡信息"""

    brand_id: NotRequired[str]
    openid: NotRequired[str]
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    phone_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    level: NotRequired[str]
    valid_date_information: NotRequired[UserCardCodePatchBodyValidDateInformation]
    pickup_time: NotRequired[str]
    user_information: NotRequired[UserCardCodePatchBodyUserInformation]
    attach: NotRequired[str]


class UserCardCodePatchResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class UserCardCodePatchResultUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]  # encrypted: client.decrypt() opens it


class UserCardCodePatchResultUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class UserCardCodePatchResultUserInformation(TypedDict):
    common_field_list: NotRequired[list[UserCardCodePatchResultUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[UserCardCodePatchResultUserInformationCustomFieldList]]


class UserCardCodePatchResult(TypedDict):
    """修改用户会员卡信息"""

    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    level: NotRequired[str]
    valid_date_information: UserCardCodePatchResultValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserCardCodePatchResultUserInformation]
    attach: NotRequired[str]
    user_card_state: Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]


class UserCardsGetParams(TypedDict):
    """查询用户在品牌下所有会员卡"""

    brand_id: str
    openid: str
    user_card_state: NotRequired[Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str]
    offset: int
    limit: int


class UserCardsGetResultDataValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class UserCardsGetResultDataUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]  # encrypted: client.decrypt() opens it


class UserCardsGetResultDataUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class UserCardsGetResultDataUserInformation(TypedDict):
    common_field_list: NotRequired[list[UserCardsGetResultDataUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[UserCardsGetResultDataUserInformationCustomFieldList]]


class UserCardsGetResultData(TypedDict):
    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    level: NotRequired[str]
    valid_date_information: UserCardsGetResultDataValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserCardsGetResultDataUserInformation]
    attach: NotRequired[str]
    user_card_state: Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]


class UserCardsGetResult(TypedDict):
    """查询用户在品牌下所有会员卡"""

    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[UserCardsGetResultData]]


class ImportByOpenidPostBodyUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class ImportByOpenidPostBodyUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class ImportByOpenidPostBodyUserInformation(TypedDict):
    common_field_list: NotRequired[list[ImportByOpenidPostBodyUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[ImportByOpenidPostBodyUserInformationCustomFieldList]]


class ImportByOpenidPostBodyDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class ImportByOpenidPostBody(TypedDict):
    """根据openid导入用户会员卡"""

    brand_id: str
    card_id: str
    openid: str
    user_card_code: str
    phone_number: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext
    user_information: NotRequired[ImportByOpenidPostBodyUserInformation]
    date_information: ImportByOpenidPostBodyDateInformation
    pickup_time: str


class ImportByOpenidPostResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class ImportByOpenidPostResultUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]  # encrypted: client.decrypt() opens it


class ImportByOpenidPostResultUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class ImportByOpenidPostResultUserInformation(TypedDict):
    common_field_list: NotRequired[list[ImportByOpenidPostResultUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[ImportByOpenidPostResultUserInformationCustomFieldList]]


class ImportByOpenidPostResult(TypedDict):
    """根据openid导入用户会员卡"""

    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    level: NotRequired[str]
    valid_date_information: ImportByOpenidPostResultValidDateInformation
    pickup_time: str
    user_information: NotRequired[ImportByOpenidPostResultUserInformation]
    attach: NotRequired[str]
    user_card_state: Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]


class ImportByPhonePostBodyUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class ImportByPhonePostBodyUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class ImportByPhonePostBodyUserInformation(TypedDict):
    common_field_list: NotRequired[list[ImportByPhonePostBodyUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[ImportByPhonePostBodyUserInformationCustomFieldList]]


class ImportByPhonePostBodyDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class ImportByPhonePostBody(TypedDict):
    """根据手机号导入用户会员卡"""

    brand_id: str
    card_id: str
    phone_number: Secret | str  # encrypted: a Secret, or its ciphertext
    user_card_code: str
    user_information: NotRequired[ImportByPhonePostBodyUserInformation]
    date_information: ImportByPhonePostBodyDateInformation
    pickup_time: str


class ImportByPhonePostResultValidDateInformation(TypedDict):
    type: Literal["FIX_TIME_RANGE", "FIX_TERM", "PERMANENT"] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]


class ImportByPhonePostResultUserInformationCommonFieldList(TypedDict):
    name: NotRequired[
        Literal[
            "USER_FORM_FLAG_SEX",
            "USER_FORM_FLAG_NAME",
            "USER_FORM_FLAG_BIRTHDAY",
            "USER_FORM_FLAG_ADDRESS",
            "USER_FORM_FLAG_EMAIL",
            "USER_FORM_FLAG_CITY",
        ]
        | str
    ]
    value: NotRequired[str]  # encrypted: client.decrypt() opens it


class ImportByPhonePostResultUserInformationCustomFieldList(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]


class ImportByPhonePostResultUserInformation(TypedDict):
    common_field_list: NotRequired[list[ImportByPhonePostResultUserInformationCommonFieldList]]
    custom_field_list: NotRequired[list[ImportByPhonePostResultUserInformationCustomFieldList]]


class ImportByPhonePostResult(TypedDict):
    """根据手机号导入用户会员卡"""

    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal["PURCHASE", "NORMAL", "BALANCE"] | str
    phone_number: NotRequired[str]  # encrypted: client.decrypt() opens it
    level: NotRequired[str]
    valid_date_information: ImportByPhonePostResultValidDateInformation
    pickup_time: str
    user_information: NotRequired[ImportByPhonePostResultUserInformation]
    attach: NotRequired[str]
    user_card_state: Literal["UNACTIVATED", "EFFECTIVE", "EXPIRED", "INVALID"] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]


class UserFeedsPostBody(TypedDict):
    """创建用户动态信息"""

    brand_id: str
    card_id: str
    user_card_code: str
    openid: str
    out_request_no: str
    cell_message: str


class UserFeedsPostResult(TypedDict):
    """创建用户动态信息"""

    brand_id: str
    card_id: str
    user_card_code: str
    openid: str
    out_request_no: str
    cell_message: str


class ExchangeCouponConfirmPostBody(TypedDict):
    """同步积分兑券结果"""

    record_id: str
    exchange_coupon_template_id: str
    brand_id: str
    card_id: str
    openid: str
    user_card_code: str
    state: Literal["POINT_EXCHANGE_COUPON_SUCCESS", "POINT_EXCHANGE_COUPON_FAIL"] | str
    coupon_code: NotRequired[str]
    fail_reason: NotRequired[str]


class ExchangeCouponConfirmPostResult(TypedDict):
    """同步积分兑券结果"""

    record_id: str
    exchange_coupon_template_id: str
    brand_id: str
    card_id: str
    openid: str
    user_card_code: str
    state: Literal["POINT_EXCHANGE_COUPON_SUCCESS", "POINT_EXCHANGE_COUPON_FAIL"] | str
    coupon_code: NotRequired[str]
    fail_reason: NotRequired[str]


class SyncPostBody(TypedDict):
    """同步积分余额"""

    out_request_no: str
    brand_id: str
    card_id: str
    openid: str
    user_card_code: str
    point_balance: int


class SyncPostResult(TypedDict):
    """同步积分余额"""

    out_request_no: str
    brand_id: str
    card_id: str
    openid: str
    user_card_code: str
    point_balance: int


class BindrecipientPostBody(TypedDict):
    """绑定收款商户号"""

    brand_id: str
    mchid: str
    company_name: str


class BindrecipientPostResult(TypedDict):
    """绑定收款商户号"""

    brand_id: NotRequired[str]
    store_id: NotRequired[str]
    mchid: NotRequired[str]
    company_name: NotRequired[str]
    recipient_state: NotRequired[Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"] | str]


class ClosePostBody(TypedDict):
    """暂停门店营业"""

    brand_id: str


class ClosePostResult(TypedDict):
    """暂停门店营业"""

    brand_id: str
    store_id: NotRequired[str]
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"] | str]


class StoreIdDeleteBody(TypedDict):
    """删除品牌门店"""

    brand_id: str


class StoreIdGetParams(TypedDict):
    """查询品牌门店"""

    brand_id: str


class StoreIdGetResultStoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    branch_name: NotRequired[str]


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
    recipient_state: NotRequired[Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"] | str]


class StoreIdGetResult(TypedDict):
    """查询品牌门店"""

    brand_id: str
    store_id: str
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"] | str]
    audit_state: NotRequired[Literal["SUCCESS", "PROCESSING", "REJECTED"] | str]
    review_reject_reason: NotRequired[str]
    store_basics: NotRequired[StoreIdGetResultStoreBasics]
    store_address: NotRequired[StoreIdGetResultStoreAddress]
    store_business: NotRequired[StoreIdGetResultStoreBusiness]
    store_recipient: NotRequired[list[StoreIdGetResultStoreRecipient]]


class StoreIdPatchBodyStoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    branch_name: NotRequired[str]


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
    """更新品牌门店"""

    brand_id: str
    store_basics: NotRequired[StoreIdPatchBodyStoreBasics]
    store_address: NotRequired[StoreIdPatchBodyStoreAddress]
    store_business: NotRequired[StoreIdPatchBodyStoreBusiness]


class StoreIdPatchResultStoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    branch_name: NotRequired[str]


class StoreIdPatchResultStoreAddress(TypedDict):
    address_code: str
    address_detail: str
    address_complements: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]


class StoreIdPatchResultStoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    business_hours: NotRequired[str]


class StoreIdPatchResultStoreRecipient(TypedDict):
    mchid: str
    company_name: NotRequired[str]
    recipient_state: NotRequired[Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"] | str]


class StoreIdPatchResult(TypedDict):
    """更新品牌门店"""

    brand_id: str
    store_id: str
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"] | str]
    audit_state: NotRequired[Literal["SUCCESS", "PROCESSING", "REJECTED"] | str]
    review_reject_reason: NotRequired[str]
    store_basics: NotRequired[StoreIdPatchResultStoreBasics]
    store_address: NotRequired[StoreIdPatchResultStoreAddress]
    store_business: NotRequired[StoreIdPatchResultStoreBusiness]
    store_recipient: NotRequired[list[StoreIdPatchResultStoreRecipient]]


class ResumePostBody(TypedDict):
    """恢复门店营业"""

    brand_id: str


class ResumePostResult(TypedDict):
    """恢复门店营业"""

    brand_id: str
    store_id: NotRequired[str]
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"] | str]


class UnbindrecipientPostBody(TypedDict):
    """解绑收款商户号"""

    brand_id: str
    mchid: str


class UnbindrecipientPostResult(TypedDict):
    """解绑收款商户号"""

    failed_reason: NotRequired[str]


class BrandstoresGetParams(TypedDict):
    """列表查询品牌门店信息"""

    brand_id: str
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"] | str]
    offset: NotRequired[int]
    limit: NotRequired[int]


class BrandstoresGetResultDataStoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    branch_name: NotRequired[str]


class BrandstoresGetResultDataStoreAddress(TypedDict):
    address_code: str
    address_detail: str
    address_complements: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]


class BrandstoresGetResultDataStoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    business_hours: NotRequired[str]


class BrandstoresGetResultDataStoreRecipient(TypedDict):
    mchid: NotRequired[str]
    company_name: NotRequired[str]
    recipient_state: NotRequired[Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"] | str]


class BrandstoresGetResultData(TypedDict):
    brand_id: str
    store_id: NotRequired[str]
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"] | str]
    audit_state: NotRequired[Literal["SUCCESS", "PROCESSING", "REJECTED"] | str]
    review_reject_reason: NotRequired[str]
    store_basics: NotRequired[BrandstoresGetResultDataStoreBasics]
    store_address: NotRequired[BrandstoresGetResultDataStoreAddress]
    store_business: NotRequired[BrandstoresGetResultDataStoreBusiness]
    store_recipient: NotRequired[list[BrandstoresGetResultDataStoreRecipient]]


class BrandstoresGetResult(TypedDict):
    """列表查询品牌门店信息"""

    brand_id: str
    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    data: NotRequired[list[BrandstoresGetResultData]]


class BrandstoresPostBodyStoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    branch_name: NotRequired[str]


class BrandstoresPostBodyStoreAddress(TypedDict):
    address_code: str
    address_detail: str
    address_complements: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]


class BrandstoresPostBodyStoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    business_hours: NotRequired[str]


class BrandstoresPostBody(TypedDict):
    """创建品牌门店"""

    brand_id: str
    store_basics: NotRequired[BrandstoresPostBodyStoreBasics]
    store_address: BrandstoresPostBodyStoreAddress
    store_business: NotRequired[BrandstoresPostBodyStoreBusiness]


class BrandstoresPostResultStoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    branch_name: NotRequired[str]


class BrandstoresPostResultStoreAddress(TypedDict):
    address_code: str
    address_detail: str
    address_complements: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]


class BrandstoresPostResultStoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    business_hours: NotRequired[str]


class BrandstoresPostResultStoreRecipient(TypedDict):
    mchid: str
    company_name: NotRequired[str]
    recipient_state: NotRequired[Literal["CONFIRMED", "ADMIN_REJECTED", "CONFIRMING", "TIMEOUT_REJECTED"] | str]


class BrandstoresPostResult(TypedDict):
    """创建品牌门店"""

    brand_id: str
    store_id: NotRequired[str]
    store_state: NotRequired[Literal["OPEN", "CREATING", "CLOSED"] | str]
    audit_state: NotRequired[Literal["SUCCESS", "PROCESSING", "REJECTED"] | str]
    review_reject_reason: NotRequired[str]
    store_basics: NotRequired[BrandstoresPostResultStoreBasics]
    store_address: NotRequired[BrandstoresPostResultStoreAddress]
    store_business: NotRequired[BrandstoresPostResultStoreBusiness]
    store_recipient: NotRequired[list[BrandstoresPostResultStoreRecipient]]


class BrandMchidGetResult(TypedDict):
    """查询最大分账比例"""

    brand_mchid: str
    max_ratio: int


class FinishOrderPostBody(TypedDict):
    """完结分账"""

    sub_mchid: str
    transaction_id: str
    out_order_no: str
    description: str


class FinishOrderPostResult(TypedDict):
    """完结分账"""

    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str


class AmountsGetResult(TypedDict):
    """查询订单剩余待分金额"""

    transaction_id: str
    unsplit_amount: int


class OrdersGetParams(TypedDict):
    """查询分账结果"""

    sub_mchid: str
    transaction_id: str
    out_order_no: str


class OrdersGetResultReceivers(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    amount: int
    description: str
    result: Literal["PENDING", "SUCEESS", "CLOSED"] | str
    finish_time: str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_ABNORMAL",
            "NO_RELATION",
            "RECEIVER_HIGH_RISK",
            "RECEIVER_REAL_NAME_NOT_VERIFIED",
            "NO_AUTH",
            "RECEIVER_RECEIPT_LIMIT",
            "PAYER_ACCOUNT_ABNORMAL",
            "INVALID_REQUEST",
        ]
        | str
    ]
    detail_id: str


class OrdersGetResult(TypedDict):
    """查询分账结果"""

    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str
    status: Literal["PROCESSING", "FINISHED"] | str
    receivers: list[OrdersGetResultReceivers]
    finish_amount: NotRequired[int]
    finish_description: NotRequired[str]


class OrdersPostBodyReceivers(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    amount: int
    description: str
    name: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class OrdersPostBody(TypedDict):
    """请求分账"""

    brand_mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    receivers: list[OrdersPostBodyReceivers]
    finish: bool


class OrdersPostResultReceivers(TypedDict):
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    amount: int
    description: str
    result: Literal["PENDING", "SUCCESS", "CLOSED"] | str
    finish_time: str
    fail_reason: NotRequired[
        Literal[
            "ACCOUNT_ABNORMAL",
            "NO_RELATION",
            "RECEIVER_HIGH_RISK",
            "RECEIVER_REAL_NAME_NOT_VERIFIED",
            "NO_AUTH",
            "RECEIVER_RECEIPT_LIMIT",
            "PAYER_ACCOUNT_ABNORMAL",
            "INVALID_REQUEST",
        ]
        | str
    ]
    detail_id: str


class OrdersPostResult(TypedDict):
    """请求分账"""

    brand_mchid: str
    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str
    receivers: NotRequired[list[OrdersPostResultReceivers]]
    status: NotRequired[Literal["PROCESSING", "FINISHED"] | str]


class AddPostBody(TypedDict):
    """添加分账接收方"""

    brand_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str
    name: NotRequired[str]
    relation_type: Literal["SUPPLIER", "DISTRIBUTOR", "SERVICE_PROVIDER", "PLATFORM", "STAFF", "OTHERS"] | str


class AddPostResult(TypedDict):
    """添加分账接收方"""

    brand_mchid: str
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str


class DeletePostBody(TypedDict):
    """删除分账接收方"""

    brand_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str


class DeletePostResult(TypedDict):
    """删除分账接收方"""

    brand_mchid: str
    type: Literal["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"] | str
    account: str


class ReturnordersGetParams(TypedDict):
    """查询分账回退结果"""

    sub_mchid: str
    out_return_no: str
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]


class ReturnordersGetResult(TypedDict):
    """查询分账回退结果"""

    sub_mchid: str
    order_id: str
    out_order_no: str
    out_return_no: str
    return_mchid: str
    return_no: str
    amount: int
    result: Literal["PROCESSING", "SUCCESS", "FAIL"] | str
    fail_reason: NotRequired[
        Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"] | str
    ]
    finish_time: str


class ReturnordersPostBody(TypedDict):
    """请求分账回退"""

    sub_mchid: str
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    out_return_no: str
    return_mchid: str
    amount: int
    description: str


class ReturnordersPostResult(TypedDict):
    """请求分账回退"""

    sub_mchid: str
    order_id: str
    out_order_no: str
    out_return_no: str
    return_mchid: str
    amount: int
    return_no: str
    result: Literal["PROCESSING", "SUCCESS", "FAIL"] | str
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL"] | str]
    finish_time: str
