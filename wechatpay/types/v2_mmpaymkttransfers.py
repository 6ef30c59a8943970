"""The shapes of the requests and replies of `v2.mmpaymkttransfers`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "GethbinfoPostBody",
    "GethbinfoPostResult",
    "GethbinfoPostResultHblist",
    "GethbinfoPostResultHblistHbinfo",
    "GettransferinfoPostBody",
    "GettransferinfoPostResult",
    "Paywwsptrans2PocketPostBody",
    "Paywwsptrans2PocketPostResult",
    "QueryCouponStockPostBody",
    "QueryCouponStockPostResult",
    "QuerycouponsinfoPostBody",
    "QuerycouponsinfoPostResult",
    "QueryworkwxredpackPostBody",
    "QueryworkwxredpackPostResult",
    "Querywwsptrans2PocketPostBody",
    "Querywwsptrans2PocketPostResult",
    "SendCouponPostBody",
    "SendCouponPostResult",
    "SendgroupredpackPostBody",
    "SendgroupredpackPostBodyRiskInfo",
    "SendgroupredpackPostResult",
    "SendminiprogramhbPostBody",
    "SendminiprogramhbPostResult",
    "SendredpackPostBody",
    "SendredpackPostBodyRiskInfo",
    "SendredpackPostResult",
    "SendworkwxredpackPostBody",
    "SendworkwxredpackPostResult",
    "TransfersPostBody",
    "TransfersPostResult",
]


class GethbinfoPostBody(TypedDict):
    """查询红包记录"""

    mch_billno: str
    mch_id: str
    appid: str
    bill_type: Literal["MCHT"] | str


class GethbinfoPostResultHblistHbinfo(TypedDict):
    openid: NotRequired[str]
    amount: NotRequired[str]
    rcv_time: NotRequired[str]


class GethbinfoPostResultHblist(TypedDict):
    hbinfo: NotRequired[list[GethbinfoPostResultHblistHbinfo]]


class GethbinfoPostResult(TypedDict):
    """查询红包记录"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_billno: str
    mch_id: str
    detail_id: str
    status: Literal["SENDING", "SENT", "FAILED", "RECEIVED", "RFUND_ING", "REFUND"] | str
    send_type: Literal["API", "UPLOAD", "ACTIVITY"] | str
    hb_type: Literal["NORMAL", "GROUP"] | str
    total_num: str
    total_amount: str
    reason: NotRequired[str]
    send_time: str
    refund_time: NotRequired[str]
    refund_amount: NotRequired[str]
    wishing: NotRequired[str]
    remark: NotRequired[str]
    act_name: NotRequired[str]
    hblist: NotRequired[GethbinfoPostResultHblist]


class GettransferinfoPostBody(TypedDict):
    """查询企业向微信用户个人付款"""

    partner_trade_no: str
    mch_id: str
    appid: str


class GettransferinfoPostResult(TypedDict):
    """查询企业向微信用户个人付款"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    partner_trade_no: str
    appid: str
    mch_id: str
    detail_id: str
    status: Literal["SUCCESS", "FAILED", "PROCESSING"] | str
    reason: NotRequired[str]
    openid: str
    transfer_name: NotRequired[str]
    payment_amount: str
    transfer_time: str
    payment_time: str
    desc: str


class Paywwsptrans2PocketPostBody(TypedDict):
    """向员工付款"""

    appid: str
    mch_id: str
    device_info: NotRequired[str]
    nonce_str: NotRequired[str]
    partner_trade_no: str
    openid: str
    check_name: Literal["FORCE_CHECK"] | str
    re_user_name: NotRequired[str]
    amount: int | str
    desc: str
    spbill_create_ip: str
    workwx_sign: NotRequired[str]
    ww_msg_type: NotRequired[Literal["NORMAL_MSG", "APPROVAL_MSG"] | str]
    approval_number: NotRequired[str]
    approval_type: NotRequired[Literal[1] | int]
    act_name: NotRequired[str]
    agentid: NotRequired[str]


class Paywwsptrans2PocketPostResult(TypedDict):
    """向员工付款"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: NotRequired[str]
    mch_id: NotRequired[str]
    device_info: NotRequired[str]
    nonce_str: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    partner_trade_no: str
    payment_no: str
    payment_time: str


class Querywwsptrans2PocketPostBody(TypedDict):
    """查询付款记录"""

    partner_trade_no: NotRequired[str]
    mch_id: str
    appid: str


class Querywwsptrans2PocketPostResult(TypedDict):
    """查询付款记录"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    partner_trade_no: str
    mch_id: str
    detail_id: str
    status: Literal["SUCCESS", "FAILED", "PROCESSING"] | str
    reason: str
    transfer_name: NotRequired[str]
    payment_amount: str
    transfer_time: str
    desc: str


class TransfersPostBody(TypedDict):
    """向微信用户个人付款"""

    mch_appid: str
    mchid: str
    device_info: NotRequired[str]
    partner_trade_no: str
    openid: str
    check_name: str
    re_user_name: NotRequired[str]
    amount: int | str
    desc: str
    spbill_create_ip: str
    scene: NotRequired[str]
    brand_id: NotRequired[int | str]
    finder_template_id: NotRequired[str]


class TransfersPostResult(TypedDict):
    """向微信用户个人付款"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    mch_appid: NotRequired[str]
    mchid: NotRequired[str]
    device_info: NotRequired[str]
    nonce_str: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    partner_trade_no: str
    payment_no: str
    payment_time: str


class QueryCouponStockPostBody(TypedDict):
    """查询代金券批次"""

    coupon_stock_id: str
    appid: str
    mch_id: str
    op_user_id: NotRequired[str]
    device_info: NotRequired[str]
    version: NotRequired[Literal["1.0"] | str]
    type: NotRequired[Literal["XML"] | str]


class QueryCouponStockPostResult(TypedDict):
    """查询代金券批次"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    device_info: NotRequired[str]
    nonce_str: str
    sign: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    coupon_stock_id: str
    coupon_name: NotRequired[str]
    coupon_value: str
    coupon_mininumn: NotRequired[str]
    coupon_stock_status: str
    coupon_total: str
    max_quota: NotRequired[str]
    is_send_num: NotRequired[str]
    begin_time: str
    end_time: str
    create_time: str
    coupon_budget: NotRequired[str]
    begin_time_t: str
    end_time_t: str
    create_time_t: str


class QuerycouponsinfoPostBody(TypedDict):
    """查询代金券信息"""

    coupon_id: str
    openid: str
    appid: str
    mch_id: str
    stock_id: str
    op_user_id: NotRequired[str]
    device_info: NotRequired[str]
    version: NotRequired[Literal["1.0"] | str]
    type: NotRequired[Literal["XML"] | str]


class QuerycouponsinfoPostResult(TypedDict):
    """查询代金券信息"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    sub_mch_id: NotRequired[str]
    device_info: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    coupon_stock_id: str
    coupon_id: str
    coupon_value: str
    coupon_mininumn: NotRequired[str]
    coupon_name: str
    coupon_state: Literal["SENDED", "USED", "EXPIRED"] | str
    coupon_desc: str
    coupon_use_value: str
    coupon_remain_value: str
    send_source: Literal["FULL_SEND", "NORMAL"] | str
    is_partial_use: NotRequired[Literal["1"] | str]


class QueryworkwxredpackPostBody(TypedDict):
    """查询红包记录"""

    mch_billno: str
    mch_id: str
    appid: str


class QueryworkwxredpackPostResult(TypedDict):
    """查询红包记录"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_billno: str
    mch_id: str
    detail_id: str
    status: Literal["SENDING", "SENT", "FAILED", "RECEIVED", "RFUND_ING", "REFUND"] | str
    send_type: Literal["API"] | str
    total_amount: str
    reason: NotRequired[str]
    send_time: str
    refund_time: NotRequired[str]
    refund_amount: NotRequired[str]
    wishing: NotRequired[str]
    remark: NotRequired[str]
    act_name: NotRequired[str]
    openid: str
    amount: str
    rcv_time: str
    sender_name: NotRequired[str]
    sender_header_media_id: NotRequired[str]


class SendCouponPostBody(TypedDict):
    """发放代金券"""

    coupon_stock_id: str
    openid_count: int | str
    partner_trade_no: str
    openid: str
    appid: str
    mch_id: str
    op_user_id: NotRequired[str]
    device_info: NotRequired[str]
    version: NotRequired[Literal["1.0"] | str]
    type: NotRequired[Literal["XML"] | str]


class SendCouponPostResult(TypedDict):
    """发放代金券"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    appid: str
    mch_id: str
    device_info: NotRequired[str]
    nonce_str: str
    sign: str
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    coupon_stock_id: str
    resp_count: str
    success_count: str
    failed_count: str
    openid: str
    ret_code: str
    coupon_id: str
    ret_msg: str


class SendgroupredpackPostBodyRiskInfo(TypedDict):
    posttime: NotRequired[int]
    mobile: NotRequired[str]
    deviceid: NotRequired[str]
    clientversion: NotRequired[str]


class SendgroupredpackPostBody(TypedDict):
    """发放裂变红包"""

    mch_billno: str
    mch_id: str
    wxappid: str
    send_name: str
    re_openid: str
    total_amount: int | str
    total_num: int | str
    amt_type: Literal["ALL_RAND"] | str
    wishing: str
    act_name: str
    remark: str
    scene_id: NotRequired[
        Literal["PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7", "PRODUCT_8"]
        | str
    ]
    risk_info: NotRequired[SendgroupredpackPostBodyRiskInfo | str]  # JSON: as text, or as what it says


class SendgroupredpackPostResult(TypedDict):
    """发放裂变红包"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_billno: str
    mch_id: str
    wxappid: str
    re_openid: str
    total_amount: str
    send_listid: str


class SendminiprogramhbPostBody(TypedDict):
    """发放小程序红包接口"""

    mch_billno: str
    mch_id: str
    wxappid: str
    send_name: str
    re_openid: str
    total_amount: int | str
    total_num: int | str
    wishing: str
    act_name: str
    remark: str
    notify_way: Literal["MINI_PROGRAM_JSAPI"] | str
    scene_id: NotRequired[
        Literal["PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7", "PRODUCT_8"]
        | str
    ]


class SendminiprogramhbPostResult(TypedDict):
    """发放小程序红包接口"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_billno: str
    mch_id: str
    wxappid: str
    re_openid: str
    total_amount: str
    send_listid: str
    package: str


class SendredpackPostBodyRiskInfo(TypedDict):
    posttime: NotRequired[int]
    mobile: NotRequired[str]
    deviceid: NotRequired[str]
    clientversion: NotRequired[str]


class SendredpackPostBody(TypedDict):
    """发放普通红包"""

    mch_billno: str
    mch_id: str
    sub_mch_id: NotRequired[str]
    msgappid: NotRequired[str]
    wxappid: str
    send_name: str
    re_openid: str
    total_amount: int | str
    total_num: int | str
    wishing: str
    client_ip: str
    act_name: str
    remark: str
    scene_id: NotRequired[
        Literal["PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7", "PRODUCT_8"]
        | str
    ]
    risk_info: NotRequired[SendredpackPostBodyRiskInfo | str]  # JSON: as text, or as what it says


class SendredpackPostResult(TypedDict):
    """发放普通红包"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_billno: str
    mch_id: str
    wxappid: str
    re_openid: str
    total_amount: str
    send_listid: str


class SendworkwxredpackPostBody(TypedDict):
    """发放企业红包"""

    nonce_str: NotRequired[str]
    mch_billno: str
    mch_id: str
    wxappid: str
    agentid: NotRequired[str]
    sender_name: str
    sender_header_media_id: NotRequired[str]
    re_openid: str
    total_amount: int | str
    wishing: str
    act_name: str
    remark: str
    scene_id: NotRequired[
        Literal["PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7", "PRODUCT_8"]
        | str
    ]
    workwx_sign: NotRequired[str]


class SendworkwxredpackPostResult(TypedDict):
    """发放企业红包"""

    return_code: Literal["SUCCESS", "FAIL"] | str
    return_msg: NotRequired[str]
    sign: NotRequired[str]
    result_code: Literal["SUCCESS", "FAIL"] | str
    err_code: NotRequired[str]
    err_code_des: NotRequired[str]
    mch_billno: str
    mch_id: str
    wxappid: str
    re_openid: str
    total_amount: str
    send_listid: str
    sender_name: NotRequired[str]
    sender_header_media_id: NotRequired[str]
