"""The shapes of the requests and replies of `v3.discountCard`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "AddUserRecordsPostBody",
    "AddUserRecordsPostBodyObjectiveCompletionRecords",
    "AddUserRecordsPostBodyRewardUsageRecords",
    "CardsPostBody",
    "CardsPostResult",
    "OutCardCodeGetResult",
    "OutCardCodeGetResultObjectives",
    "OutCardCodeGetResultObjectivesObjectiveCompletionRecords",
    "OutCardCodeGetResultPayInformation",
    "OutCardCodeGetResultRewards",
    "OutCardCodeGetResultRewardsRewardUsageRecords",
    "OutCardCodeGetResultTimeRange",
    "OutOrderNoGetResult",
    "OutOrderNoGetResultObjectives",
    "OutOrderNoGetResultRewards",
    "OutOrderNoPatchBody",
    "OutOrderNoPatchBodyObjectives",
    "OutOrderNoPatchBodyRewards",
    "OutOrderNoPatchResult",
    "OutTradeNoGetResult",
    "OutTradeNoGetResultObjectives",
    "OutTradeNoGetResultRewards",
]


class AddUserRecordsPostBodyObjectiveCompletionRecords(TypedDict):
    objective_completion_serial_no: str
    objective_id: str
    completion_time: str
    completion_type: str
    description: str
    completion_count: int
    remark: NotRequired[str]


class AddUserRecordsPostBodyRewardUsageRecords(TypedDict):
    reward_usage_serial_no: str
    reward_id: str
    usage_time: str
    usage_type: str
    description: str
    usage_count: int
    amount: int
    remark: NotRequired[str]


class AddUserRecordsPostBody(TypedDict):
    """增加用户记录"""

    card_template_id: str
    objective_completion_records: NotRequired[list[AddUserRecordsPostBodyObjectiveCompletionRecords]]
    reward_usage_records: NotRequired[list[AddUserRecordsPostBodyRewardUsageRecords]]


class OutCardCodeGetResultTimeRange(TypedDict):
    begin_time: str
    end_time: str


class OutCardCodeGetResultPayInformation(TypedDict):
    pay_amount: int
    pay_state: str
    transaction_id: NotRequired[str]
    pay_time: NotRequired[str]


class OutCardCodeGetResultObjectivesObjectiveCompletionRecords(TypedDict):
    objective_completion_serial_no: str
    objective_id: str
    completion_time: str
    completion_type: str
    description: str
    completion_count: int
    remark: NotRequired[str]


class OutCardCodeGetResultObjectives(TypedDict):
    objective_id: str
    name: str
    count: int
    unit: str
    description: NotRequired[str]
    objective_completion_records: NotRequired[list[OutCardCodeGetResultObjectivesObjectiveCompletionRecords]]


class OutCardCodeGetResultRewardsRewardUsageRecords(TypedDict):
    reward_usage_serial_no: str
    reward_id: str
    usage_time: str
    usage_type: str
    description: str
    usage_count: int
    amount: int
    remark: NotRequired[str]


class OutCardCodeGetResultRewards(TypedDict):
    reward_id: str
    name: str
    count_type: str
    count: int
    unit: str
    amount: int
    description: NotRequired[str]
    reward_usage_records: NotRequired[list[OutCardCodeGetResultRewardsRewardUsageRecords]]


class OutCardCodeGetResult(TypedDict):
    """查询先享卡订单"""

    card_id: str
    card_template_id: str
    out_card_code: str
    appid: str
    mchid: str
    time_range: OutCardCodeGetResultTimeRange
    state: str
    unfinished_reason: NotRequired[str]
    total_amount: NotRequired[int]
    pay_information: NotRequired[OutCardCodeGetResultPayInformation]
    create_time: str
    objectives: NotRequired[list[OutCardCodeGetResultObjectives]]
    rewards: NotRequired[list[OutCardCodeGetResultRewards]]
    sharer_openid: NotRequired[str]


class CardsPostBody(TypedDict):
    """预受理领卡请求"""

    out_card_code: str
    card_template_id: str
    appid: str
    notify_url: str


class CardsPostResult(TypedDict):
    """预受理领卡请求"""

    prepare_card_token: str


class OutOrderNoGetResultObjectives(TypedDict):
    objective_serial_no: str
    objective_id: int
    name: NotRequired[str]
    unit: NotRequired[str]
    performance_description: str
    performance_type: str
    count: int
    performance_time: str
    remark: NotRequired[str]


class OutOrderNoGetResultRewards(TypedDict):
    reward_serial_no: str
    reward_id: int
    name: NotRequired[str]
    unit: NotRequired[str]
    description: str
    reward_type: str
    count: int
    amount: int
    reward_time: str
    remark: NotRequired[str]


class OutOrderNoGetResult(TypedDict):
    """通过先享卡订单号查询订单"""

    out_order_no: str
    discount_card_id: str
    out_trade_no: str
    appid: str
    service_id: str
    order_id: str
    transaction_id: NotRequired[str]
    openid: str
    card_begin_time: str
    card_end_time: str
    card_name: str
    objective_description: str
    reward_description: str
    estimated_reward_amount: int
    online_instructions: NotRequired[str]
    offline_instructions: NotRequired[str]
    state: str
    total_amount: NotRequired[int]
    deduction_amount: NotRequired[int]
    settlement_amount: NotRequired[int]
    create_time: str
    pay_time: NotRequired[str]
    objectives: NotRequired[list[OutOrderNoGetResultObjectives]]
    rewards: NotRequired[list[OutOrderNoGetResultRewards]]


class OutOrderNoPatchBodyObjectives(TypedDict):
    objective_serial_no: str
    objective_id: int
    performance_description: str
    performance_type: str
    count: int
    performance_time: str
    remark: NotRequired[str]


class OutOrderNoPatchBodyRewards(TypedDict):
    reward_serial_no: str
    reward_id: int
    description: str
    reward_type: str
    count: int
    amount: int
    reward_time: str
    remark: NotRequired[str]


class OutOrderNoPatchBody(TypedDict):
    """更新先享卡订单"""

    objectives: NotRequired[list[OutOrderNoPatchBodyObjectives]]
    rewards: NotRequired[list[OutOrderNoPatchBodyRewards]]


class OutOrderNoPatchResult(TypedDict):
    """更新先享卡订单"""

    out_order_no: str
    order_id: str


class OutTradeNoGetResultObjectives(TypedDict):
    objective_serial_no: str
    objective_id: int
    name: NotRequired[str]
    unit: NotRequired[str]
    performance_description: str
    performance_type: str
    count: int
    performance_time: str
    remark: NotRequired[str]


class OutTradeNoGetResultRewards(TypedDict):
    reward_serial_no: str
    reward_id: int
    name: NotRequired[str]
    unit: NotRequired[str]
    description: str
    reward_type: str
    count: int
    amount: int
    reward_time: str
    remark: NotRequired[str]


class OutTradeNoGetResult(TypedDict):
    """通过先享卡订单号查询订单"""

    out_order_no: str
    discount_card_id: str
    out_trade_no: str
    appid: str
    service_id: str
    order_id: str
    transaction_id: NotRequired[str]
    openid: str
    card_begin_time: str
    card_end_time: str
    card_name: str
    objective_description: str
    reward_description: str
    estimated_reward_amount: int
    online_instructions: NotRequired[str]
    offline_instructions: NotRequired[str]
    state: str
    total_amount: NotRequired[int]
    deduction_amount: NotRequired[int]
    settlement_amount: NotRequired[int]
    create_time: str
    pay_time: NotRequired[str]
    objectives: NotRequired[list[OutTradeNoGetResultObjectives]]
    rewards: NotRequired[list[OutTradeNoGetResultRewards]]
