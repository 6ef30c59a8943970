"""The shapes of the requests and replies of `v3.vehicle`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys

from wechatpay._keys.secret import Secret

if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ContractIdGetParams",
    "ContractIdGetResult",
    "ContractsGetParams",
    "ContractsGetResult",
    "EtcTransactionsOutTradeNoOutTradeNoGetParams",
    "EtcTransactionsOutTradeNoOutTradeNoGetResult",
    "EtcTransactionsOutTradeNoOutTradeNoGetResultAmount",
    "EtcTransactionsOutTradeNoOutTradeNoGetResultDeviceInfo",
    "EtcTransactionsOutTradeNoOutTradeNoGetResultPayer",
    "EtcTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail",
    "FindGetParams",
    "FindGetResult",
    "HighwayPostBody",
    "HighwayPostBodyAmount",
    "HighwayPostBodyDeviceInfo",
    "HighwayPostBodyHighwayInfo",
    "HighwayPostResult",
    "HighwayPostResultAmount",
    "HighwayPostResultDeviceInfo",
    "HighwayPostResultPayer",
    "HighwayPostResultPromotionDetail",
    "ParkingPostBody",
    "ParkingPostBodyAmount",
    "ParkingPostBodyParkingInfo",
    "ParkingPostResult",
    "ParkingPostResultAmount",
    "ParkingPostResultParkingInfo",
    "ParkingPostResultPayer",
    "ParkingPostResultPromotionDetail",
    "ParkingsPostBody",
    "ParkingsPostResult",
    "PreopenPostBody",
    "PreopenPostBodyIdentify",
    "PreopenPostResult",
    "TransactionIdGetParams",
    "TransactionIdGetResult",
    "TransactionIdGetResultAmount",
    "TransactionIdGetResultDeviceInfo",
    "TransactionIdGetResultPayer",
    "TransactionIdGetResultPromotionDetail",
    "VehicleTransactionsOutTradeNoOutTradeNoGetParams",
    "VehicleTransactionsOutTradeNoOutTradeNoGetResult",
    "VehicleTransactionsOutTradeNoOutTradeNoGetResultAmount",
    "VehicleTransactionsOutTradeNoOutTradeNoGetResultParkingInfo",
    "VehicleTransactionsOutTradeNoOutTradeNoGetResultPayer",
    "VehicleTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail",
]


class ContractIdGetParams(TypedDict):
    """通过商户ETC绑定号查询签约状态"""

    sub_mchid: NotRequired[str]


class ContractIdGetResult(TypedDict):
    """通过商户ETC绑定号查询签约状态"""

    appid: str
    sp_mchid: str
    sp_openid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    contract_id: str
    bind_state: str
    plate_number: str
    sub_openid: NotRequired[str]


class PreopenPostBodyIdentify(TypedDict):
    encrypted_real_name: Secret | str  # encrypted: a Secret, or its ciphertext
    encrypted_credential_id: Secret | str  # encrypted: a Secret, or its ciphertext
    credential_type: str


class PreopenPostBody(TypedDict):
    """预开通用户ETC指定卡扣费"""

    sp_appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: str
    plan_id: str
    etc_device_id: NotRequired[str]
    plate_number: str
    identify: PreopenPostBodyIdentify
    bank_card_no: NotRequired[Secret | str]  # encrypted: a Secret, or its ciphertext


class PreopenPostResult(TypedDict):
    """预开通用户ETC指定卡扣费"""

    preopen_id: str


class HighwayPostBodyHighwayInfo(TypedDict):
    plate_number: str
    start_time: str
    end_time: str
    channel_type: str
    car_type: NotRequired[str]
    entrance: str
    exit: NotRequired[str]
    carrying_capacity: NotRequired[int]
    carrying_range: NotRequired[str]


class HighwayPostBodyAmount(TypedDict):
    total: NotRequired[int]
    currency: NotRequired[str]


class HighwayPostBodyDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: str


class HighwayPostBody(TypedDict):
    """高速场景商户扣款"""

    out_trade_no: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    contract_id: str
    description: str
    attach: NotRequired[str]
    goods_tag: NotRequired[str]
    highway_info: HighwayPostBodyHighwayInfo
    amount: HighwayPostBodyAmount
    device_info: NotRequired[HighwayPostBodyDeviceInfo]


class HighwayPostResultPayer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class HighwayPostResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]


class HighwayPostResultDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]


class HighwayPostResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    activity_id: NotRequired[str]
    amount: int
    wxpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class HighwayPostResult(TypedDict):
    """高速场景商户扣款"""

    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    payer: NotRequired[HighwayPostResultPayer]
    amount: HighwayPostResultAmount
    device_info: NotRequired[HighwayPostResultDeviceInfo]
    promotion_detail: NotRequired[list[HighwayPostResultPromotionDetail]]


class TransactionIdGetParams(TypedDict):
    """查询订单"""

    sub_mchid: NotRequired[str]


class TransactionIdGetResultPayer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class TransactionIdGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]


class TransactionIdGetResultDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]


class TransactionIdGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    activity_id: NotRequired[str]
    amount: int
    wxpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class TransactionIdGetResult(TypedDict):
    """查询订单"""

    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    payer: NotRequired[TransactionIdGetResultPayer]
    amount: TransactionIdGetResultAmount
    device_info: NotRequired[TransactionIdGetResultDeviceInfo]
    promotion_detail: NotRequired[list[TransactionIdGetResultPromotionDetail]]


class EtcTransactionsOutTradeNoOutTradeNoGetParams(TypedDict):
    """查询订单"""

    sub_mchid: NotRequired[str]


class EtcTransactionsOutTradeNoOutTradeNoGetResultPayer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]


class EtcTransactionsOutTradeNoOutTradeNoGetResultAmount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]


class EtcTransactionsOutTradeNoOutTradeNoGetResultDeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]


class EtcTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    activity_id: NotRequired[str]
    amount: int
    wxpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]


class EtcTransactionsOutTradeNoOutTradeNoGetResult(TypedDict):
    """查询订单"""

    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    payer: NotRequired[EtcTransactionsOutTradeNoOutTradeNoGetResultPayer]
    amount: EtcTransactionsOutTradeNoOutTradeNoGetResultAmount
    device_info: NotRequired[EtcTransactionsOutTradeNoOutTradeNoGetResultDeviceInfo]
    promotion_detail: NotRequired[list[EtcTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail]]


class ContractsGetParams(TypedDict):
    """查询ETC签约状态"""

    sub_mchid: NotRequired[str]
    plan_id: str
    plate_number: str


class ContractsGetResult(TypedDict):
    """查询ETC签约状态"""

    appid: str
    sp_mchid: str
    sp_openid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    contract_id: str
    bind_state: str
    plate_number: str
    sub_openid: NotRequired[str]


class ParkingsPostBody(TypedDict):
    """创建停车入场"""

    sub_mchid: str
    out_parking_no: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    notify_url: str
    start_time: str
    parking_name: str
    free_duration: int


class ParkingsPostResult(TypedDict):
    """创建停车入场"""

    id: str
    out_parking_no: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    start_time: str
    parking_name: str
    free_duration: int
    state: Literal["NORMAL", "BLOCKED"] | str
    block_reason: NotRequired[Literal["PAUSE", "OVERDUE", "OUT_SERVICE", "EVALUATION_FAILED"] | str]


class FindGetParams(TypedDict):
    """查询车牌服务开通信息"""

    appid: str
    sub_mchid: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    openid: str


class FindGetResult(TypedDict):
    """查询车牌服务开通信息"""

    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    service_open_time: NotRequired[str]
    openid: str
    service_state: Literal["NORMAL", "PAUSE", "OUT_SERVICE"] | str


class VehicleTransactionsOutTradeNoOutTradeNoGetParams(TypedDict):
    """查询订单"""

    sub_mchid: NotRequired[str]


class VehicleTransactionsOutTradeNoOutTradeNoGetResultParkingInfo(TypedDict):
    parking_id: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    start_time: str
    end_time: str
    parking_name: str
    charging_duration: int
    device_id: str


class VehicleTransactionsOutTradeNoOutTradeNoGetResultPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]


class VehicleTransactionsOutTradeNoOutTradeNoGetResultAmount(TypedDict):
    total: int
    currency: str
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]


class VehicleTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    stock_id: NotRequired[str]
    amount: int
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]


class VehicleTransactionsOutTradeNoOutTradeNoGetResult(TypedDict):
    """查询订单"""

    appid: str
    sub_appid: str
    sp_mchid: str
    sub_mchid: str
    description: str
    create_time: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_state: str
    trade_state_description: NotRequired[str]
    success_time: NotRequired[str]
    bank_type: NotRequired[str]
    user_repaid: NotRequired[str]
    attach: NotRequired[str]
    trade_scene: str
    parking_info: NotRequired[VehicleTransactionsOutTradeNoOutTradeNoGetResultParkingInfo]
    payer: VehicleTransactionsOutTradeNoOutTradeNoGetResultPayer
    amount: VehicleTransactionsOutTradeNoOutTradeNoGetResultAmount
    promotion_detail: NotRequired[list[VehicleTransactionsOutTradeNoOutTradeNoGetResultPromotionDetail]]


class ParkingPostBodyAmount(TypedDict):
    total: int
    currency: NotRequired[Literal["CNY"] | str]


class ParkingPostBodyParkingInfo(TypedDict):
    parking_id: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    start_time: str
    end_time: str
    parking_name: str
    charging_duration: int
    device_id: str


class ParkingPostBody(TypedDict):
    """扣费受理"""

    appid: str
    sub_appid: str
    sub_mchid: str
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    trade_scene: str
    goods_tag: NotRequired[str]
    notify_url: str
    profit_sharing: NotRequired[Literal["Y", "N"] | str]
    amount: ParkingPostBodyAmount
    parking_info: NotRequired[ParkingPostBodyParkingInfo]


class ParkingPostResultParkingInfo(TypedDict):
    parking_id: str
    plate_number: str
    plate_color: Literal["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"] | str
    start_time: str
    end_time: str
    parking_name: str
    charging_duration: int
    device_id: str


class ParkingPostResultPayer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]


class ParkingPostResultAmount(TypedDict):
    total: int
    currency: Literal["CNY"] | str
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]


class ParkingPostResultPromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal["SINGLE", "GLOBAL"] | str]
    type: NotRequired[Literal["CASH", "NOCASH"] | str]
    stock_id: NotRequired[str]
    amount: int
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[Literal["CNY"] | str]


class ParkingPostResult(TypedDict):
    """扣费受理"""

    appid: str
    sub_appid: NotRequired[str]
    sp_mchid: str
    sub_mchid: NotRequired[str]
    description: str
    create_time: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_state: Literal["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"] | str
    trade_state_description: NotRequired[str]
    success_time: NotRequired[str]
    bank_type: NotRequired[str]
    user_repaid: NotRequired[Literal["Y", "N"] | str]
    attach: NotRequired[str]
    trade_scene: Literal["PARKING"] | str
    parking_info: NotRequired[ParkingPostResultParkingInfo]
    payer: ParkingPostResultPayer
    amount: ParkingPostResultAmount
    promotion_detail: NotRequired[list[ParkingPostResultPromotionDetail]]
