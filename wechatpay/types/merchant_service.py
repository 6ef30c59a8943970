"""The shapes of the requests and replies of `v3.merchantService`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Any, Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Any, Literal, NotRequired, TypedDict

__all__ = [
    "ComplaintIdGetResult",
    "ComplaintIdGetResultAdditionalInfo",
    "ComplaintIdGetResultAdditionalInfoSharePowerInfo",
    "ComplaintIdGetResultAdditionalInfoSharePowerInfoReturnAddressInfo",
    "ComplaintIdGetResultComplaintMediaList",
    "ComplaintIdGetResultComplaintOrderInfo",
    "ComplaintIdGetResultServiceOrderInfo",
    "ComplaintIdNegotiationHistorysGetParams",
    "ComplaintIdNegotiationHistorysGetResult",
    "ComplaintIdNegotiationHistorysGetResultData",
    "ComplaintIdNegotiationHistorysGetResultDataClickMessage",
    "ComplaintIdNegotiationHistorysGetResultDataComplaintMediaList",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessage",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocks",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButton",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonAction",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonActionMessageInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonActionMiniProgramJumpInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroup",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtons",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsAction",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsActionMessageInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsActionMiniProgramJumpInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsInvalidInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupInvalidInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonInvalidInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqList",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqs",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqsAction",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqsActionMessageInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqsActionMiniProgramJumpInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksImage",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLink",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkAction",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkActionMessageInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkActionMiniProgramJumpInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkInvalidInfo",
    "ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksText",
    "ComplaintNotificationsGetResult",
    "ComplaintNotificationsPostBody",
    "ComplaintNotificationsPostResult",
    "ComplaintNotificationsPutBody",
    "ComplaintNotificationsPutResult",
    "ComplaintsGetParams",
    "ComplaintsGetResult",
    "ComplaintsGetResultData",
    "ComplaintsV2GetParams",
    "ComplaintsV2GetResult",
    "ComplaintsV2GetResultData",
    "ComplaintsV2GetResultDataAdditionalInfo",
    "ComplaintsV2GetResultDataAdditionalInfoSharePowerInfo",
    "ComplaintsV2GetResultDataAdditionalInfoSharePowerInfoReturnAddressInfo",
    "ComplaintsV2GetResultDataComplaintMediaList",
    "ComplaintsV2GetResultDataComplaintOrderInfo",
    "ComplaintsV2GetResultDataServiceOrderInfo",
    "CompletePostBody",
    "FeedbacksPostBody",
    "ResponseImmediateServicePostBody",
    "ResponseImmediateServicePostBodyMessage",
    "ResponseImmediateServicePostBodyMessageBlocks",
    "ResponseImmediateServicePostBodyMessageBlocksButton",
    "ResponseImmediateServicePostBodyMessageBlocksButtonAction",
    "ResponseImmediateServicePostBodyMessageBlocksButtonActionMessageInfo",
    "ResponseImmediateServicePostBodyMessageBlocksButtonActionMiniProgramJumpInfo",
    "ResponseImmediateServicePostBodyMessageBlocksButtonGroup",
    "ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtons",
    "ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsAction",
    "ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsActionMessageInfo",
    "ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsActionMiniProgramJumpInfo",
    "ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsInvalidInfo",
    "ResponseImmediateServicePostBodyMessageBlocksButtonGroupInvalidInfo",
    "ResponseImmediateServicePostBodyMessageBlocksButtonInvalidInfo",
    "ResponseImmediateServicePostBodyMessageBlocksFaqList",
    "ResponseImmediateServicePostBodyMessageBlocksFaqListFaqs",
    "ResponseImmediateServicePostBodyMessageBlocksFaqListFaqsAction",
    "ResponseImmediateServicePostBodyMessageBlocksFaqListFaqsActionMessageInfo",
    "ResponseImmediateServicePostBodyMessageBlocksFaqListFaqsActionMiniProgramJumpInfo",
    "ResponseImmediateServicePostBodyMessageBlocksImage",
    "ResponseImmediateServicePostBodyMessageBlocksLink",
    "ResponseImmediateServicePostBodyMessageBlocksLinkAction",
    "ResponseImmediateServicePostBodyMessageBlocksLinkActionMessageInfo",
    "ResponseImmediateServicePostBodyMessageBlocksLinkActionMiniProgramJumpInfo",
    "ResponseImmediateServicePostBodyMessageBlocksLinkInvalidInfo",
    "ResponseImmediateServicePostBodyMessageBlocksText",
    "ResponseImmediateServicePostResult",
    "ResponsePostBody",
    "ResponsePostBodyMiniProgramJumpInfo",
    "TransactionIdGetResult",
    "TransactionIdNegotiationHistorysGetResult",
    "TransactionIdNegotiationHistorysGetResultComplaintNegotiationHistory",
    "UpdateRefundProgressPostBody",
    "UploadPostMeta",
    "UploadPostResult",
]


class ComplaintNotificationsGetResult(TypedDict):
    """查询投诉通知回调"""

    mchid: str
    url: str


class ComplaintNotificationsPostBody(TypedDict):
    """创建投诉通知回调"""

    url: str


class ComplaintNotificationsPostResult(TypedDict):
    """创建投诉通知回调"""

    mchid: str
    url: str


class ComplaintNotificationsPutBody(TypedDict):
    """更新投诉通知回调"""

    url: str


class ComplaintNotificationsPutResult(TypedDict):
    """更新投诉通知回调"""

    mchid: str
    url: str


class TransactionIdGetResult(TypedDict):
    """查询投诉详情"""

    out_trade_no: str
    complaint_time: str
    amount: int
    payer_phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    complaint_detail: str
    complaint_state: NotRequired[str]
    transaction_id: str
    frozen_end_time: NotRequired[str]
    sub_mchid: NotRequired[str]
    complaint_handle_state: str


class TransactionIdNegotiationHistorysGetResultComplaintNegotiationHistory(TypedDict):
    operate_user: str
    operate_time: str
    operate_type: (
        Literal[
            "USER_CREATE_COMPLAINT",
            "CREATE_COMPLAINT_BY_PLATFORM",
            "USER_CONTINUE_COMPLAINT",
            "USER_REVOKE_COMPLAINT",
            "USER_CONFIRM_COMPLAINT",
            "SELLER_REFUND",
            "MERCHANT_LAUNCH_CONFIRM_PROCESS",
            "USER_RESPONSE",
            "MERCHANT_RESPONSE",
            "RESPONSE_BY_PLATFORM",
            "CONTINUE_COMPLAINT_BY_PLATFORM",
            "CREATE_COMPLAINT_SYSTEM_MESSAGE",
            "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
            "SELLER_REFUND_SYSTEM_MESSAGE",
            "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
        ]
        | str
    )
    operate_details: NotRequired[str]
    image_list: NotRequired[list[str]]


class TransactionIdNegotiationHistorysGetResult(TypedDict):
    """查询投诉协商历史"""

    complaint_negotiation_history: NotRequired[
        list[TransactionIdNegotiationHistorysGetResultComplaintNegotiationHistory]
    ]


class ComplaintsGetParams(TypedDict):
    """查询投诉信息"""

    limit: NotRequired[int]
    offset: NotRequired[int]
    begin_date: str
    end_date: str
    sub_mchid: NotRequired[str]


class ComplaintsGetResultData(TypedDict):
    out_trade_no: str
    complaint_time: str
    amount: int
    payer_phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    complaint_detail: str
    complaint_state: (
        Literal[
            "PAYER_COMPLAINTED",
            "FROZENED",
            "FROZEN_FINISHED",
            "PAYER_CANCELED",
            "MERCHANT_REFUNDED",
            "SYSTEM_REFUNDED",
            "MANUAL_UNFROZEN",
        ]
        | str
    )
    transaction_id: str
    frozen_end_time: NotRequired[str]
    sub_mchid: NotRequired[str]


class ComplaintsGetResult(TypedDict):
    """查询投诉信息"""

    offset: int
    limit: int
    total_count: NotRequired[int]
    data: NotRequired[list[ComplaintsGetResultData]]


class CompletePostBody(TypedDict):
    """反馈处理完成"""

    complainted_mchid: str


class ComplaintIdGetResultComplaintMediaList(TypedDict):
    media_type: Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"] | str
    media_url: NotRequired[list[str]]


class ComplaintIdGetResultComplaintOrderInfo(TypedDict):
    transaction_id: str
    out_trade_no: str
    amount: int


class ComplaintIdGetResultServiceOrderInfo(TypedDict):
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    state: NotRequired[str]


class ComplaintIdGetResultAdditionalInfoSharePowerInfoReturnAddressInfo(TypedDict):
    return_address: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]


class ComplaintIdGetResultAdditionalInfoSharePowerInfo(TypedDict):
    return_time: NotRequired[str]
    return_address_info: NotRequired[ComplaintIdGetResultAdditionalInfoSharePowerInfoReturnAddressInfo]
    is_returned_to_same_machine: NotRequired[bool]


class ComplaintIdGetResultAdditionalInfo(TypedDict):
    type: NotRequired[Literal["SHARE_POWER_TYPE"] | str]
    share_power_info: NotRequired[ComplaintIdGetResultAdditionalInfoSharePowerInfo]


class ComplaintIdGetResult(TypedDict):
    """查询投诉单详情"""

    complaint_id: str
    complaint_time: str
    complaint_detail: str
    complaint_state: Literal["PENDING", "PROCESSING", "PROCESSED"] | str
    complainted_mchid: str
    payer_phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    payer_openid: NotRequired[str]
    complaint_media_list: NotRequired[list[ComplaintIdGetResultComplaintMediaList]]
    complaint_order_info: NotRequired[list[ComplaintIdGetResultComplaintOrderInfo]]
    service_order_info: NotRequired[list[ComplaintIdGetResultServiceOrderInfo]]
    complaint_full_refunded: bool
    incoming_user_response: bool
    problem_description: str
    user_complaint_times: int
    problem_type: NotRequired[Literal["REFUND", "SERVICE_NOT_WORK", "OTHERS"] | str]
    apply_refund_amount: NotRequired[int]
    user_tag_list: NotRequired[list[Literal["TRUSTED", "HIGH_RISK"] | str]]
    additional_info: NotRequired[ComplaintIdGetResultAdditionalInfo]
    in_platform_service: NotRequired[bool]
    need_immediate_service: NotRequired[bool]
    is_agent_mode: NotRequired[bool]


class ComplaintIdNegotiationHistorysGetParams(TypedDict):
    """查询投诉协商历史"""

    limit: NotRequired[int]
    offset: NotRequired[int]


class ComplaintIdNegotiationHistorysGetResultDataComplaintMediaList(TypedDict):
    media_type: NotRequired[Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"] | str]
    media_url: NotRequired[list[str]]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksText(TypedDict):
    text: NotRequired[str]
    color: NotRequired[Literal["DEFAULT", "SECONDARY"] | str]
    is_bold: NotRequired[bool]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksImage(TypedDict):
    media_id: NotRequired[str]
    image_style_type: NotRequired[Literal["IMAGE_STYLE_TYPE_NARROW", "IMAGE_STYLE_TYPE_WIDE"] | str]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkActionMiniProgramJumpInfo(TypedDict):
    appid: str
    path: str
    text: str


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkActionMessageInfo(TypedDict):
    content: str
    custom_data: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkAction(TypedDict):
    action_type: NotRequired[
        Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"] | str
    ]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[
        ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkActionMiniProgramJumpInfo
    ]
    message_info: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkActionMessageInfo]
    action_id: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkInvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    multi_clickable: NotRequired[bool]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLink(TypedDict):
    text: NotRequired[str]
    action: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkAction]
    invalid_info: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLinkInvalidInfo]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqsActionMiniProgramJumpInfo(TypedDict):
    appid: str
    path: str
    text: str


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqsActionMessageInfo(TypedDict):
    content: str
    custom_data: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqsAction(TypedDict):
    action_type: NotRequired[
        Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"] | str
    ]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[
        ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqsActionMiniProgramJumpInfo
    ]
    message_info: NotRequired[
        ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqsActionMessageInfo
    ]
    action_id: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqs(TypedDict):
    faq_id: NotRequired[str]
    faq_title: NotRequired[str]
    action: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqsAction]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqList(TypedDict):
    faqs: NotRequired[list[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqListFaqs]]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonActionMiniProgramJumpInfo(TypedDict):
    appid: str
    path: str
    text: str


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonActionMessageInfo(TypedDict):
    content: str
    custom_data: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonAction(TypedDict):
    action_type: NotRequired[
        Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"] | str
    ]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[
        ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonActionMiniProgramJumpInfo
    ]
    message_info: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonActionMessageInfo]
    action_id: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonInvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    multi_clickable: NotRequired[bool]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButton(TypedDict):
    text: NotRequired[str]
    action: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonAction]
    invalid_info: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonInvalidInfo]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsActionMiniProgramJumpInfo(
    TypedDict
):
    appid: str
    path: str
    text: str


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsActionMessageInfo(TypedDict):
    content: str
    custom_data: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsAction(TypedDict):
    action_type: NotRequired[
        Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"] | str
    ]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[
        ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsActionMiniProgramJumpInfo
    ]
    message_info: NotRequired[
        ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsActionMessageInfo
    ]
    action_id: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsInvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    multi_clickable: NotRequired[bool]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtons(TypedDict):
    text: NotRequired[str]
    action: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsAction]
    invalid_info: NotRequired[
        ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtonsInvalidInfo
    ]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupInvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    multi_clickable: NotRequired[bool]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroup(TypedDict):
    buttons: NotRequired[list[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupButtons]]
    button_layout: NotRequired[Literal["LAYOUT_UNKNOWN", "LAYOUT_HORIZONTAL", "LAYOUT_VERTICAL"] | str]
    invalid_info: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroupInvalidInfo]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocks(TypedDict):
    type: NotRequired[Literal["TEXT", "IMAGE", "LINK", "FAQ_LIST", "BUTTON", "BUTTON_GROUP"] | str]
    text: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksText]
    image: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksImage]
    link: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksLink]
    faq_list: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksFaqList]
    button: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButton]
    button_group: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocksButtonGroup]


class ComplaintIdNegotiationHistorysGetResultDataNormalMessage(TypedDict):
    blocks: NotRequired[list[ComplaintIdNegotiationHistorysGetResultDataNormalMessageBlocks]]
    sender_identity: NotRequired[Literal["UNKNOWN", "MANUAL", "MACHINE"] | str]
    custom_data: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultDataClickMessage(TypedDict):
    message_content: NotRequired[dict[str, Any]]
    action_id: NotRequired[str]
    clicked_log_id: NotRequired[str]


class ComplaintIdNegotiationHistorysGetResultData(TypedDict):
    complaint_media_list: NotRequired[ComplaintIdNegotiationHistorysGetResultDataComplaintMediaList]
    log_id: str
    operator: str
    operate_time: str
    operate_type: (
        Literal[
            "USER_CREATE_COMPLAINT",
            "USER_CONTINUE_COMPLAINT",
            "USER_RESPONSE",
            "PLATFORM_RESPONSE",
            "MERCHANT_RESPONSE",
            "MERCHANT_CONFIRM_COMPLETE",
            "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
            "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
            "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            "USER_REVOKE_COMPLAINT",
            "USER_COMFIRM_COMPLAINT",
            "PLATFORM_HELP_APPLICATION",
            "USER_APPLY_PLATFORM_HELP",
            "MERCHANT_APPROVE_REFUND",
            "MERCHANT_REFUSE_RERUND",
            "USER_SUBMIT_SATISFACTION",
            "SERVICE_ORDER_CANCEL",
            "SERVICE_ORDER_COMPLETE",
            "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
            "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
            "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
            "USER_APPLY_PLATFORM_SERVICE",
            "USER_CANCEL_PLATFORM_SERVICE",
            "PLATFORM_SERVICE_FINISHED",
            "USER_CLICK_RESPONSE",
        ]
        | str
    )
    operate_details: NotRequired[str]
    image_list: NotRequired[list[str]]
    user_appy_platform_service_reason: NotRequired[str]
    user_appy_platform_service_reason_description: NotRequired[str]
    normal_message: NotRequired[ComplaintIdNegotiationHistorysGetResultDataNormalMessage]
    click_message: NotRequired[ComplaintIdNegotiationHistorysGetResultDataClickMessage]


class ComplaintIdNegotiationHistorysGetResult(TypedDict):
    """查询投诉协商历史"""

    data: NotRequired[list[ComplaintIdNegotiationHistorysGetResultData]]
    limit: int
    offset: int
    total_count: NotRequired[int]


class ResponsePostBodyMiniProgramJumpInfo(TypedDict):
    appid: str
    path: str
    text: str


class ResponsePostBody(TypedDict):
    """提交回复"""

    complainted_mchid: str
    response_content: str
    response_images: NotRequired[list[str]]
    jump_url: NotRequired[str]
    jump_url_text: NotRequired[str]
    mini_program_jump_info: NotRequired[ResponsePostBodyMiniProgramJumpInfo]


class ResponseImmediateServicePostBodyMessageBlocksText(TypedDict):
    text: NotRequired[str]
    color: NotRequired[Literal["DEFAULT", "SECONDARY"] | str]
    is_bold: NotRequired[bool]


class ResponseImmediateServicePostBodyMessageBlocksImage(TypedDict):
    media_id: NotRequired[str]
    image_style_type: NotRequired[Literal["IMAGE_STYLE_TYPE_NARROW", "IMAGE_STYLE_TYPE_WIDE"] | str]


class ResponseImmediateServicePostBodyMessageBlocksLinkActionMiniProgramJumpInfo(TypedDict):
    appid: str
    path: NotRequired[str]
    text: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksLinkActionMessageInfo(TypedDict):
    content: str
    custom_data: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksLinkAction(TypedDict):
    action_type: NotRequired[
        Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"] | str
    ]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksLinkActionMiniProgramJumpInfo]
    message_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksLinkActionMessageInfo]
    action_id: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksLinkInvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    multi_clickable: NotRequired[bool]


class ResponseImmediateServicePostBodyMessageBlocksLink(TypedDict):
    text: NotRequired[str]
    action: NotRequired[ResponseImmediateServicePostBodyMessageBlocksLinkAction]
    invalid_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksLinkInvalidInfo]


class ResponseImmediateServicePostBodyMessageBlocksFaqListFaqsActionMiniProgramJumpInfo(TypedDict):
    appid: str
    path: NotRequired[str]
    text: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksFaqListFaqsActionMessageInfo(TypedDict):
    content: str
    custom_data: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksFaqListFaqsAction(TypedDict):
    action_type: NotRequired[
        Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"] | str
    ]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[
        ResponseImmediateServicePostBodyMessageBlocksFaqListFaqsActionMiniProgramJumpInfo
    ]
    message_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksFaqListFaqsActionMessageInfo]
    action_id: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksFaqListFaqs(TypedDict):
    faq_id: NotRequired[str]
    faq_title: NotRequired[str]
    action: NotRequired[ResponseImmediateServicePostBodyMessageBlocksFaqListFaqsAction]


class ResponseImmediateServicePostBodyMessageBlocksFaqList(TypedDict):
    faqs: NotRequired[list[ResponseImmediateServicePostBodyMessageBlocksFaqListFaqs]]


class ResponseImmediateServicePostBodyMessageBlocksButtonActionMiniProgramJumpInfo(TypedDict):
    appid: str
    path: NotRequired[str]
    text: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksButtonActionMessageInfo(TypedDict):
    content: str
    custom_data: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksButtonAction(TypedDict):
    action_type: NotRequired[
        Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"] | str
    ]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButtonActionMiniProgramJumpInfo]
    message_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButtonActionMessageInfo]
    action_id: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksButtonInvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    multi_clickable: NotRequired[bool]


class ResponseImmediateServicePostBodyMessageBlocksButton(TypedDict):
    text: NotRequired[str]
    action: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButtonAction]
    invalid_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButtonInvalidInfo]


class ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsActionMiniProgramJumpInfo(TypedDict):
    appid: str
    path: NotRequired[str]
    text: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsActionMessageInfo(TypedDict):
    content: str
    custom_data: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsAction(TypedDict):
    action_type: NotRequired[
        Literal["ACTION_TYPE_SEND_MESSAGE", "ACTION_TYPE_JUMP_URL", "ACTION_TYPE_JUMP_MINI_PROGRAM"] | str
    ]
    jump_url: NotRequired[str]
    mini_program_jump_info: NotRequired[
        ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsActionMiniProgramJumpInfo
    ]
    message_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsActionMessageInfo]
    action_id: NotRequired[str]


class ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsInvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    multi_clickable: NotRequired[bool]


class ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtons(TypedDict):
    text: NotRequired[str]
    action: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsAction]
    invalid_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtonsInvalidInfo]


class ResponseImmediateServicePostBodyMessageBlocksButtonGroupInvalidInfo(TypedDict):
    expired_time: NotRequired[str]
    multi_clickable: NotRequired[bool]


class ResponseImmediateServicePostBodyMessageBlocksButtonGroup(TypedDict):
    buttons: NotRequired[list[ResponseImmediateServicePostBodyMessageBlocksButtonGroupButtons]]
    button_layout: NotRequired[Literal["LAYOUT_UNKNOWN", "LAYOUT_HORIZONTAL", "LAYOUT_VERTICAL"] | str]
    invalid_info: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButtonGroupInvalidInfo]


class ResponseImmediateServicePostBodyMessageBlocks(TypedDict):
    type: NotRequired[Literal["TEXT", "IMAGE", "LINK", "FAQ_LIST", "BUTTON", "BUTTON_GROUP"] | str]
    text: NotRequired[ResponseImmediateServicePostBodyMessageBlocksText]
    image: NotRequired[ResponseImmediateServicePostBodyMessageBlocksImage]
    link: NotRequired[ResponseImmediateServicePostBodyMessageBlocksLink]
    faq_list: NotRequired[ResponseImmediateServicePostBodyMessageBlocksFaqList]
    button: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButton]
    button_group: NotRequired[ResponseImmediateServicePostBodyMessageBlocksButtonGroup]


class ResponseImmediateServicePostBodyMessage(TypedDict):
    blocks: NotRequired[list[ResponseImmediateServicePostBodyMessageBlocks]]
    sender_identity: NotRequired[Literal["UNKNOWN", "MANUAL", "MACHINE"] | str]
    custom_data: NotRequired[str]


class ResponseImmediateServicePostBody(TypedDict):
    """回复需要即时服务的投诉单"""

    complainted_mchid: str
    message: ResponseImmediateServicePostBodyMessage
    idempotent_id: str


class ResponseImmediateServicePostResult(TypedDict):
    """回复需要即时服务的投诉单"""

    log_id: NotRequired[str]


class UpdateRefundProgressPostBody(TypedDict):
    """更新退款审批结果"""

    action: Literal["REJECT", "APPROVE"] | str
    launch_refund_day: NotRequired[int]
    reject_reason: NotRequired[str]
    reject_media_list: NotRequired[list[str]]
    remark: NotRequired[str]


class ComplaintsV2GetParams(TypedDict):
    """查询投诉单列表"""

    limit: NotRequired[int]
    offset: NotRequired[int]
    begin_date: str
    end_date: str
    complainted_mchid: NotRequired[str]


class ComplaintsV2GetResultDataComplaintOrderInfo(TypedDict):
    transaction_id: str
    out_trade_no: str
    amount: int


class ComplaintsV2GetResultDataServiceOrderInfo(TypedDict):
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    state: NotRequired[Literal["DOING", "REVOKED", "WAITPAY", "DONE"] | str]


class ComplaintsV2GetResultDataComplaintMediaList(TypedDict):
    media_type: Literal["USER_COMPLAINT_IMAGE", "OPERATION_IMAGE"] | str
    media_url: NotRequired[list[str]]


class ComplaintsV2GetResultDataAdditionalInfoSharePowerInfoReturnAddressInfo(TypedDict):
    return_address: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]


class ComplaintsV2GetResultDataAdditionalInfoSharePowerInfo(TypedDict):
    return_time: NotRequired[str]
    return_address_info: NotRequired[ComplaintsV2GetResultDataAdditionalInfoSharePowerInfoReturnAddressInfo]
    is_returned_to_same_machine: NotRequired[bool]


class ComplaintsV2GetResultDataAdditionalInfo(TypedDict):
    type: NotRequired[Literal["SHARE_POWER_TYPE"] | str]
    share_power_info: NotRequired[ComplaintsV2GetResultDataAdditionalInfoSharePowerInfo]


class ComplaintsV2GetResultData(TypedDict):
    complaint_id: str
    complaint_time: str
    complaint_detail: str
    complaint_state: Literal["PENDING", "PROCESSING", "PROCESSED"] | str
    complainted_mchid: str
    payer_phone: NotRequired[str]  # encrypted: client.decrypt() opens it
    complaint_order_info: NotRequired[list[ComplaintsV2GetResultDataComplaintOrderInfo]]
    service_order_info: NotRequired[list[ComplaintsV2GetResultDataServiceOrderInfo]]
    complaint_media_list: NotRequired[list[ComplaintsV2GetResultDataComplaintMediaList]]
    complaint_full_refunded: bool
    incoming_user_response: bool
    problem_description: str
    user_complaint_times: int
    problem_type: NotRequired[Literal["REFUND", "SERVICE_NOT_WORK", "OTHERS"] | str]
    apply_refund_amount: NotRequired[int]
    user_tag_list: NotRequired[list[Literal["TRUSTED", "HIGH_RISK"] | str]]
    additional_info: NotRequired[ComplaintsV2GetResultDataAdditionalInfo]
    in_platform_service: NotRequired[bool]
    need_immediate_service: NotRequired[bool]
    is_agent_mode: NotRequired[bool]


class ComplaintsV2GetResult(TypedDict):
    """查询投诉单列表"""

    data: NotRequired[list[ComplaintsV2GetResultData]]
    limit: int
    offset: int
    total_count: NotRequired[int]


class FeedbacksPostBody(TypedDict):
    """商户反馈"""

    transaction_id: str
    complainted_mchid: str
    feedback_type: NotRequired[int]
    feedback_content: str
    feedback_images: NotRequired[list[str]]
    launch_confirm_process: NotRequired[bool]


class UploadPostMeta(TypedDict):
    """商户上传反馈图片"""

    sha256: NotRequired[str]
    filename: NotRequired[str]


class UploadPostResult(TypedDict):
    """商户上传反馈图片"""

    media_id: str
