"""The shapes of the requests and replies of `v3.payDevices`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "BindPostBody",
    "BindPostResult",
    "DeviceSnGetResult",
    "PrebindPostBody",
    "PrebindPostResult",
    "PrintOrderNoGetResult",
    "PrintOrderNoGetResultTableList",
    "PrintOrderNoGetResultTableListRowList",
    "PrintOrderNoGetResultVariableList",
    "PrintOrdersPostBody",
    "PrintOrdersPostBodyTableList",
    "PrintOrdersPostBodyTableListRowList",
    "PrintOrdersPostBodyVariableList",
    "ReportPostBody",
    "ReportPostResult",
    "UnbindPostResult",
]


class BindPostBody(TypedDict):
    """绑定音箱设备码牌"""

    sub_mchid: str
    code_url: str


class BindPostResult(TypedDict):
    """绑定音箱设备码牌"""

    sub_mchid: str
    device_sn: str
    bind_state: Literal["OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND", "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"] | str
    code_url: str


class DeviceSnGetResult(TypedDict):
    """查询音箱绑定信息"""

    sub_mchid: str
    device_sn: str
    bind_state: Literal["OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND", "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"] | str
    code_url: str


class PrebindPostBody(TypedDict):
    """出厂预绑定音箱和码牌"""

    code_url: str


class PrebindPostResult(TypedDict):
    """出厂预绑定音箱和码牌"""

    device_sn: str
    bind_state: Literal["OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND", "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"] | str
    code_url: str


class UnbindPostResult(TypedDict):
    """解绑音箱设备码牌"""

    sub_mchid: str
    device_sn: str
    bind_state: Literal["OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND", "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"] | str
    code_url: str


class ReportPostBody(TypedDict):
    """码牌支付结果上报"""

    sub_mchid: str
    code_url: str
    out_trade_no: str
    device_sn: str


class ReportPostResult(TypedDict):
    """码牌支付结果上报"""

    sub_mchid: str
    code_url: str
    out_trade_no: str
    device_sn: str
    transaction_id: str


class PrintOrderNoGetResultVariableList(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]


class PrintOrderNoGetResultTableListRowList(TypedDict):
    cell_list: NotRequired[list[str]]


class PrintOrderNoGetResultTableList(TypedDict):
    key: NotRequired[str]
    row_list: NotRequired[list[PrintOrderNoGetResultTableListRowList]]


class PrintOrderNoGetResult(TypedDict):
    """查询订单"""

    print_order_no: NotRequired[str]
    template_id: NotRequired[str]
    notify_url: NotRequired[str]
    print_state: NotRequired[
        Literal["PRINT_STATE_WAIT", "PRINT_STATE_SUCCESS", "PRINT_STATE_FAIL", "PRINT_STATE_CACHED"] | str
    ]
    print_state_description: NotRequired[str]
    variable_list: NotRequired[list[PrintOrderNoGetResultVariableList]]
    table_list: NotRequired[list[PrintOrderNoGetResultTableList]]


class PrintOrdersPostBodyVariableList(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]


class PrintOrdersPostBodyTableListRowList(TypedDict):
    cell_list: NotRequired[list[str]]


class PrintOrdersPostBodyTableList(TypedDict):
    key: NotRequired[str]
    row_list: NotRequired[list[PrintOrdersPostBodyTableListRowList]]


class PrintOrdersPostBody(TypedDict):
    """小票机打印"""

    print_order_no: NotRequired[str]
    template_id: NotRequired[str]
    notify_url: NotRequired[str]
    variable_list: NotRequired[list[PrintOrdersPostBodyVariableList]]
    table_list: NotRequired[list[PrintOrdersPostBodyTableList]]
