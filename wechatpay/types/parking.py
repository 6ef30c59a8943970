"""The shapes of the requests and replies of `v3.parking`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = [
    "ApplicationPostBody",
    "ApplicationPostBodyParkingLot",
    "ApplicationPostBodyParkingLotChargingRule",
    "ApplicationPostBodyParkingLotChargingRuleDurationSegmentRule",
    "ApplicationPostBodyParkingLotChargingRuleFixedIntervalRule",
    "ApplicationPostBodyParkingLotChargingRulePreEntryRule",
    "ApplicationPostResult",
    "ApplicationsGetParams",
    "ApplicationsGetResult",
    "ApplicationsGetResultApplicationList",
    "ApplicationsGetResultApplicationListAuditComment",
    "ApplicationsGetResultApplicationListAuditCommentFields",
    "ApplicationsGetResultApplicationListParkingLot",
    "ApplicationsGetResultApplicationListParkingLotChargingRule",
    "ApplicationsGetResultApplicationListParkingLotChargingRuleDurationSegmentRule",
    "ApplicationsGetResultApplicationListParkingLotChargingRuleFixedIntervalRule",
    "ApplicationsGetResultApplicationListParkingLotChargingRulePreEntryRule",
    "EntryPostBody",
    "EntryPostResult",
    "ExitPostBody",
    "ExtPaymentPostBody",
    "ExtPaymentPostBodyFeeItems",
    "ParkingFeePostBody",
    "ParkingFeePostResult",
    "ParkingLotGetParams",
    "ParkingLotGetResult",
    "PaymentPostBody",
    "QueryGetParams",
    "QueryGetResult",
    "QueryGetResultApplication",
    "QueryGetResultApplicationAuditComment",
    "QueryGetResultApplicationAuditCommentFields",
    "QueryGetResultApplicationParkingLot",
    "QueryGetResultApplicationParkingLotChargingRule",
    "QueryGetResultApplicationParkingLotChargingRuleDurationSegmentRule",
    "QueryGetResultApplicationParkingLotChargingRuleFixedIntervalRule",
    "QueryGetResultApplicationParkingLotChargingRulePreEntryRule",
    "WithdrawPostBody",
]


class ApplicationPostBodyParkingLotChargingRuleFixedIntervalRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    ]
    first_duration: NotRequired[int]
    first_amount: NotRequired[int]
    interval_duration: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]
    free_period_charging_mode: NotRequired[
        Literal[
            "FREE_PERIOD_CHARGING_UNKNOWN",
            "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
            "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
            "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
        ]
        | str
    ]
    free_period_calculation_mode: NotRequired[
        Literal["FREE_PERIOD_CAL_UNKNOWN", "FREE_PERIOD_CAL_CONCURRENT_START", "FREE_PERIOD_CAL_SEQUENTIAL_START"] | str
    ]
    is_green_vehicle_free_parking: NotRequired[bool]
    first_duration_mode: NotRequired[
        Literal[
            "FIRST_DURATION_MODE_UNKNOWN",
            "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
            "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
        ]
        | str
    ]


class ApplicationPostBodyParkingLotChargingRuleDurationSegmentRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    ]
    charge_mode: NotRequired[Literal["UNKNOWN", "INTERVAL", "ONE_TIME"] | str]
    duration_from: NotRequired[int]
    duration_to: NotRequired[int]
    fixed_amount: NotRequired[int]
    interval_min: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]


class ApplicationPostBodyParkingLotChargingRulePreEntryRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    ]
    amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]


class ApplicationPostBodyParkingLotChargingRule(TypedDict):
    rule_type: NotRequired[
        Literal[
            "CHARGING_RULE_UNKNOWN", "CHARGING_RULE_FIXED_INTERVAL", "CHARGING_RULE_SEGMENT", "CHARGING_RULE_PER_ENTRY"
        ]
        | str
    ]
    fee_limit_type: NotRequired[Literal["FEE_LIMIT_UNKNOWN", "FEE_LIMIT_AGGREGATE", "FEE_LIMIT_SINGLE"] | str]
    daily_limit_type: NotRequired[
        Literal["DAILY_LIMIT_UNKNOWN", "DAILY_LIMIT_ROLLING_24H", "DAILY_LIMIT_CALENDAR_DAY"] | str
    ]
    time_rounding_type: NotRequired[Literal["TIME_ROUND_UNKNOWN", "TIME_ROUND_DOWN", "TIME_ROUND_UP"] | str]
    free_entry_duration: NotRequired[int]
    free_exit_duration: NotRequired[int]
    fixed_interval_rule: NotRequired[list[ApplicationPostBodyParkingLotChargingRuleFixedIntervalRule]]
    duration_segment_rule: NotRequired[list[ApplicationPostBodyParkingLotChargingRuleDurationSegmentRule]]
    pre_entry_rule: NotRequired[list[ApplicationPostBodyParkingLotChargingRulePreEntryRule]]
    holiday_mode: NotRequired[
        Literal[
            "HOLIDAY_MODE_UNKNOWN",
            "HOLIDAY_MODE_LEGAL_MODY",
            "HOLIDAY_MODE_CALENDAR_MODY",
            "HOLIDAY_MODE_FINANCIAL_MODY",
        ]
        | str
    ]
    aggregate_limit_mode: NotRequired[
        Literal["AGGREGATE_LIMIT_MODE_UNKNOWN", "AGGREGATE_LIMIT_MODE_NORMAL", "AGGREGATE_LIMIT_MODE_MIN"] | str
    ]
    first_charge_time_mode: NotRequired[
        Literal["FIRST_CHARGE_TIME_MODE_UNKNOWN", "FIRST_CHARGE_TIME_MODE_ENTER", "FIRST_CHARGE_TIME_MODE_AFTER_FREE"]
        | str
    ]


class ApplicationPostBodyParkingLot(TypedDict):
    parking_lot_name: str
    out_parking_lot_id: str
    parking_lot_address: str
    longitude: str
    latitude: str
    parking_lot_type: (
        Literal[
            "PARKING_LOT_TYPE_UNKNOWN",
            "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
            "PARKING_LOT_TYPE_OFFICE_BUILDING",
            "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
            "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
            "PARKING_LOT_TYPE_PARK_AREA",
            "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
        ]
        | str
    )
    phone_number: str
    parking_sign_url: NotRequired[str]
    notification_text_list: NotRequired[list[str]]
    payment_mini_prog_appid: NotRequired[str]
    payment_path: str
    parking_order_mini_prog_appid: NotRequired[str]
    parking_order_path: NotRequired[str]
    charging_rule: NotRequired[ApplicationPostBodyParkingLotChargingRule]


class ApplicationPostBody(TypedDict):
    """提交停车场进件申请"""

    parking_lot: ApplicationPostBodyParkingLot


class ApplicationPostResult(TypedDict):
    """提交停车场进件申请"""

    parking_lot_audit_no: NotRequired[str]


class QueryGetParams(TypedDict):
    """查询停车场进件申请单"""

    parking_lot_audit_no: str
    out_parking_lot_id: str


class QueryGetResultApplicationParkingLotChargingRuleFixedIntervalRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    ]
    first_duration: NotRequired[int]
    first_amount: NotRequired[int]
    interval_duration: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]
    free_period_charging_mode: NotRequired[
        Literal[
            "FREE_PERIOD_CHARGING_UNKNOWN",
            "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
            "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
            "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
        ]
        | str
    ]
    free_period_calculation_mode: NotRequired[
        Literal["FREE_PERIOD_CAL_UNKNOWN", "FREE_PERIOD_CAL_CONCURRENT_START", "FREE_PERIOD_CAL_SEQUENTIAL_START"] | str
    ]
    is_green_vehicle_free_parking: NotRequired[bool]
    first_duration_mode: NotRequired[
        Literal[
            "FIRST_DURATION_MODE_UNKNOWN",
            "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
            "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
        ]
        | str
    ]


class QueryGetResultApplicationParkingLotChargingRuleDurationSegmentRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    ]
    charge_mode: NotRequired[Literal["UNKNOWN", "INTERVAL", "ONE_TIME"] | str]
    duration_from: NotRequired[int]
    duration_to: NotRequired[int]
    fixed_amount: NotRequired[int]
    interval_min: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]


class QueryGetResultApplicationParkingLotChargingRulePreEntryRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    ]
    amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]


class QueryGetResultApplicationParkingLotChargingRule(TypedDict):
    rule_type: NotRequired[
        Literal[
            "CHARGING_RULE_UNKNOWN", "CHARGING_RULE_FIXED_INTERVAL", "CHARGING_RULE_SEGMENT", "CHARGING_RULE_PER_ENTRY"
        ]
        | str
    ]
    fee_limit_type: NotRequired[Literal["FEE_LIMIT_UNKNOWN", "FEE_LIMIT_AGGREGATE", "FEE_LIMIT_SINGLE"] | str]
    daily_limit_type: NotRequired[
        Literal["DAILY_LIMIT_UNKNOWN", "DAILY_LIMIT_ROLLING_24H", "DAILY_LIMIT_CALENDAR_DAY"] | str
    ]
    time_rounding_type: NotRequired[Literal["TIME_ROUND_UNKNOWN", "TIME_ROUND_DOWN", "TIME_ROUND_UP"] | str]
    free_entry_duration: NotRequired[int]
    free_exit_duration: NotRequired[int]
    fixed_interval_rule: NotRequired[list[QueryGetResultApplicationParkingLotChargingRuleFixedIntervalRule]]
    duration_segment_rule: NotRequired[list[QueryGetResultApplicationParkingLotChargingRuleDurationSegmentRule]]
    pre_entry_rule: NotRequired[list[QueryGetResultApplicationParkingLotChargingRulePreEntryRule]]
    holiday_mode: NotRequired[
        Literal[
            "HOLIDAY_MODE_UNKNOWN",
            "HOLIDAY_MODE_LEGAL_MODY",
            "HOLIDAY_MODE_CALENDAR_MODY",
            "HOLIDAY_MODE_FINANCIAL_MODY",
        ]
        | str
    ]
    aggregate_limit_mode: NotRequired[
        Literal["AGGREGATE_LIMIT_MODE_UNKNOWN", "AGGREGATE_LIMIT_MODE_NORMAL", "AGGREGATE_LIMIT_MODE_MIN"] | str
    ]
    first_charge_time_mode: NotRequired[
        Literal["FIRST_CHARGE_TIME_MODE_UNKNOWN", "FIRST_CHARGE_TIME_MODE_ENTER", "FIRST_CHARGE_TIME_MODE_AFTER_FREE"]
        | str
    ]


class QueryGetResultApplicationParkingLot(TypedDict):
    parking_lot_name: NotRequired[str]
    out_parking_lot_id: NotRequired[str]
    parking_lot_address: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]
    parking_lot_type: NotRequired[
        Literal[
            "PARKING_LOT_TYPE_UNKNOWN",
            "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
            "PARKING_LOT_TYPE_OFFICE_BUILDING",
            "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
            "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
            "PARKING_LOT_TYPE_PARK_AREA",
            "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
        ]
        | str
    ]
    phone_number: NotRequired[str]
    parking_sign_url: NotRequired[str]
    notification_text_list: NotRequired[list[str]]
    payment_mini_prog_appid: NotRequired[str]
    payment_path: NotRequired[str]
    parking_order_mini_prog_appid: NotRequired[str]
    parking_order_path: NotRequired[str]
    charging_rule: NotRequired[QueryGetResultApplicationParkingLotChargingRule]


class QueryGetResultApplicationAuditCommentFields(TypedDict):
    field: NotRequired[str]
    comment: NotRequired[str]


class QueryGetResultApplicationAuditComment(TypedDict):
    fields: NotRequired[list[QueryGetResultApplicationAuditCommentFields]]
    recommendation: NotRequired[str]


class QueryGetResultApplication(TypedDict):
    parking_lot_audit_no: NotRequired[str]
    audit_status: NotRequired[
        Literal[
            "AUDIT_STATUS_UNKNOWN",
            "AUDIT_STATUS_PENDING",
            "AUDIT_STATUS_WITHDRAWN",
            "AUDIT_STATUS_APPROVED",
            "AUDIT_STATUS_REJECTED",
        ]
        | str
    ]
    submit_time: NotRequired[int]
    parking_lot: NotRequired[QueryGetResultApplicationParkingLot]
    audit_comment: NotRequired[QueryGetResultApplicationAuditComment]


class QueryGetResult(TypedDict):
    """查询停车场进件申请单"""

    application: NotRequired[QueryGetResultApplication]
    wx_parking_lot_id: NotRequired[str]


class WithdrawPostBody(TypedDict):
    """撤回停车场进件申请"""

    parking_lot_audit_no: str
    out_parking_lot_id: str


class ApplicationsGetParams(TypedDict):
    """查询停车场进件申请单列表"""

    out_parking_lot_id: str
    offset: NotRequired[int]
    limit: NotRequired[int]


class ApplicationsGetResultApplicationListParkingLotChargingRuleFixedIntervalRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    ]
    first_duration: NotRequired[int]
    first_amount: NotRequired[int]
    interval_duration: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]
    free_period_charging_mode: NotRequired[
        Literal[
            "FREE_PERIOD_CHARGING_UNKNOWN",
            "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
            "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
            "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
        ]
        | str
    ]
    free_period_calculation_mode: NotRequired[
        Literal["FREE_PERIOD_CAL_UNKNOWN", "FREE_PERIOD_CAL_CONCURRENT_START", "FREE_PERIOD_CAL_SEQUENTIAL_START"] | str
    ]
    is_green_vehicle_free_parking: NotRequired[bool]
    first_duration_mode: NotRequired[
        Literal[
            "FIRST_DURATION_MODE_UNKNOWN",
            "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
            "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
        ]
        | str
    ]


class ApplicationsGetResultApplicationListParkingLotChargingRuleDurationSegmentRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    ]
    charge_mode: NotRequired[Literal["UNKNOWN", "INTERVAL", "ONE_TIME"] | str]
    duration_from: NotRequired[int]
    duration_to: NotRequired[int]
    fixed_amount: NotRequired[int]
    interval_min: NotRequired[int]
    interval_amount: NotRequired[int]
    interval_max_amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]


class ApplicationsGetResultApplicationListParkingLotChargingRulePreEntryRule(TypedDict):
    day_type: NotRequired[Literal["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"] | str]
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    vehicle_type: NotRequired[
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    ]
    plate_type: NotRequired[
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    ]
    amount: NotRequired[int]
    max_fee_per_day: NotRequired[int]


class ApplicationsGetResultApplicationListParkingLotChargingRule(TypedDict):
    rule_type: NotRequired[
        Literal[
            "CHARGING_RULE_UNKNOWN", "CHARGING_RULE_FIXED_INTERVAL", "CHARGING_RULE_SEGMENT", "CHARGING_RULE_PER_ENTRY"
        ]
        | str
    ]
    fee_limit_type: NotRequired[Literal["FEE_LIMIT_UNKNOWN", "FEE_LIMIT_AGGREGATE", "FEE_LIMIT_SINGLE"] | str]
    daily_limit_type: NotRequired[
        Literal["DAILY_LIMIT_UNKNOWN", "DAILY_LIMIT_ROLLING_24H", "DAILY_LIMIT_CALENDAR_DAY"] | str
    ]
    time_rounding_type: NotRequired[Literal["TIME_ROUND_UNKNOWN", "TIME_ROUND_DOWN", "TIME_ROUND_UP"] | str]
    free_entry_duration: NotRequired[int]
    free_exit_duration: NotRequired[int]
    fixed_interval_rule: NotRequired[list[ApplicationsGetResultApplicationListParkingLotChargingRuleFixedIntervalRule]]
    duration_segment_rule: NotRequired[
        list[ApplicationsGetResultApplicationListParkingLotChargingRuleDurationSegmentRule]
    ]
    pre_entry_rule: NotRequired[list[ApplicationsGetResultApplicationListParkingLotChargingRulePreEntryRule]]
    holiday_mode: NotRequired[
        Literal[
            "HOLIDAY_MODE_UNKNOWN",
            "HOLIDAY_MODE_LEGAL_MODY",
            "HOLIDAY_MODE_CALENDAR_MODY",
            "HOLIDAY_MODE_FINANCIAL_MODY",
        ]
        | str
    ]
    aggregate_limit_mode: NotRequired[
        Literal["AGGREGATE_LIMIT_MODE_UNKNOWN", "AGGREGATE_LIMIT_MODE_NORMAL", "AGGREGATE_LIMIT_MODE_MIN"] | str
    ]
    first_charge_time_mode: NotRequired[
        Literal["FIRST_CHARGE_TIME_MODE_UNKNOWN", "FIRST_CHARGE_TIME_MODE_ENTER", "FIRST_CHARGE_TIME_MODE_AFTER_FREE"]
        | str
    ]


class ApplicationsGetResultApplicationListParkingLot(TypedDict):
    parking_lot_name: NotRequired[str]
    out_parking_lot_id: NotRequired[str]
    parking_lot_address: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]
    parking_lot_type: NotRequired[
        Literal[
            "PARKING_LOT_TYPE_UNKNOWN",
            "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
            "PARKING_LOT_TYPE_OFFICE_BUILDING",
            "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
            "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
            "PARKING_LOT_TYPE_PARK_AREA",
            "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
        ]
        | str
    ]
    phone_number: NotRequired[str]
    parking_sign_url: NotRequired[str]
    notification_text_list: NotRequired[list[str]]
    payment_mini_prog_appid: NotRequired[str]
    payment_path: NotRequired[str]
    parking_order_mini_prog_appid: NotRequired[str]
    parking_order_path: NotRequired[str]
    charging_rule: NotRequired[ApplicationsGetResultApplicationListParkingLotChargingRule]


class ApplicationsGetResultApplicationListAuditCommentFields(TypedDict):
    field: NotRequired[str]
    comment: NotRequired[str]


class ApplicationsGetResultApplicationListAuditComment(TypedDict):
    fields: NotRequired[list[ApplicationsGetResultApplicationListAuditCommentFields]]
    recommendation: NotRequired[str]


class ApplicationsGetResultApplicationList(TypedDict):
    parking_lot_audit_no: NotRequired[str]
    audit_status: NotRequired[
        Literal[
            "AUDIT_STATUS_UNKNOWN",
            "AUDIT_STATUS_PENDING",
            "AUDIT_STATUS_WITHDRAWN",
            "AUDIT_STATUS_APPROVED",
            "AUDIT_STATUS_REJECTED",
        ]
        | str
    ]
    submit_time: NotRequired[int]
    parking_lot: NotRequired[ApplicationsGetResultApplicationListParkingLot]
    audit_comment: NotRequired[ApplicationsGetResultApplicationListAuditComment]


class ApplicationsGetResult(TypedDict):
    """查询停车场进件申请单列表"""

    application_list: NotRequired[list[ApplicationsGetResultApplicationList]]
    wx_parking_lot_id: NotRequired[str]


class EntryPostBody(TypedDict):
    """同步车辆入场通知"""

    out_serial_number: str
    parking_id: str
    plate_number: str
    enter_timestamp: int
    plate_color: (
        Literal[
            "PLATE_COLOR_UNKNOWN",
            "PLATE_COLOR_BLUE",
            "PLATE_COLOR_YELLOW",
            "PLATE_COLOR_BLACK",
            "PLATE_COLOR_WHITE",
            "PLATE_COLOR_GREEN",
            "PLATE_COLOR_YELLOW_GREEN",
            "PLATE_COLOR_AGRICULTURAL_YELLOW",
            "PLATE_COLOR_OTHER",
        ]
        | str
    )
    car_type: (
        Literal[
            "PLATE_TYPE_UNKNOWN",
            "PLATE_TYPE_TEMPORARY",
            "PLATE_TYPE_MONTHLY",
            "PLATE_TYPE_FREE",
            "PLATE_TYPE_PREPAID",
            "PLATE_TYPE_OTHERS",
        ]
        | str
    )
    vehicle_type: (
        Literal[
            "VEHICLE_TYPE_UNKNOWN",
            "VEHICLE_TYPE_SMALL",
            "VEHICLE_TYPE_LARGE",
            "VEHICLE_TYPE_EXTRA_LARGE",
            "VEHICLE_TYPE_ALL_TYPE",
        ]
        | str
    )
    entrance_number: NotRequired[str]
    entrance_name: NotRequired[str]
    discount_template_id: NotRequired[list[int]]


class EntryPostResult(TypedDict):
    """同步车辆入场通知"""

    serial_number: NotRequired[str]


class ExitPostBody(TypedDict):
    """同步车辆离场通知"""

    out_serial_number: str
    exit_timestamp: int
    plate_number: str
    plate_color: (
        Literal[
            "PLATE_COLOR_UNKNOWN",
            "PLATE_COLOR_BLUE",
            "PLATE_COLOR_YELLOW",
            "PLATE_COLOR_BLACK",
            "PLATE_COLOR_WHITE",
            "PLATE_COLOR_GREEN",
            "PLATE_COLOR_YELLOW_GREEN",
            "PLATE_COLOR_AGRICULTURAL_YELLOW",
            "PLATE_COLOR_OTHER",
        ]
        | str
    )
    parking_id: str
    pay_state: NotRequired[Literal["PAY_STATUS_UNKNOWN", "PAY_STATUS_UNPAID", "PAY_STATUS_PAID"] | str]
    pay_type: NotRequired[Literal["PAY_TYPE_UNKNOWN", "PAY_TYPE_WXPAY", "PAY_TYPE_OTHERS"] | str]
    out_trade_no: NotRequired[str]
    total_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    openid: NotRequired[str]
    pay_channel: NotRequired[
        Literal[
            "PAY_CHANNEL_UNKNOWN",
            "PAY_CHANNEL_WECHAT_PAY_NOTIF",
            "PAY_CHANNEL_SCAN_QRCODE",
            "PAY_CHANNEL_OFFICIAL_ACCOUNT",
            "PAY_CHANNEL_MCH_MINI_PROG",
            "PAY_CHANNEL_OTHERS",
        ]
        | str
    ]
    pay_time: NotRequired[int]
    token: NotRequired[str]
    wx_trade_no: NotRequired[str]


class ExtPaymentPostBodyFeeItems(TypedDict):
    fee_type: (
        Literal[
            "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
            "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
            "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
            "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
        ]
        | str
    )
    amount: int


class ExtPaymentPostBody(TypedDict):
    """同步非临停扩展支付"""

    out_trade_no: str
    fee_items: list[ExtPaymentPostBodyFeeItems]
    pay_time: int
    wx_parking_lot_id: NotRequired[str]
    wx_trade_no: NotRequired[str]


class ParkingFeePostBody(TypedDict):
    """查询停车费用"""

    out_serial_number: str
    plate_number: NotRequired[str]
    out_parking_id: NotRequired[str]


class ParkingFeePostResult(TypedDict):
    """查询停车费用"""

    total_amount: NotRequired[int]
    parking_timestamp: NotRequired[int]
    parking_state: NotRequired[
        Literal[
            "PARKING_STATE_UNKNOWN",
            "PARKING_STATE_ENTERED",
            "PARKING_STATE_EXIT_GATE",
            "PARKING_STATE_EXITED",
            "PARKING_STATE_UNEXPECTED_CLOSE",
        ]
        | str
    ]
    pay_state: NotRequired[Literal["PAY_STATUS_UNKNOWN", "PAY_STATUS_UNPAID", "PAY_STATUS_PAID"] | str]
    allowed_exit_timestamp: NotRequired[int]
    next_raise_price: NotRequired[int]
    next_raise_timestamp: NotRequired[int]
    payable_amount: NotRequired[int]
    paid_amount: NotRequired[int]


class ParkingLotGetParams(TypedDict):
    """查询停车场信息"""

    out_parking_lot_id: NotRequired[str]
    wx_parking_lot_id: NotRequired[str]


class ParkingLotGetResult(TypedDict):
    """查询停车场信息"""

    wx_parking_lot_id: NotRequired[str]
    out_parking_lot_id: NotRequired[str]
    parking_lot_name: NotRequired[str]
    parking_lot_address: NotRequired[str]
    payment_mini_prog_appid: NotRequired[str]
    payment_mini_prog_path: NotRequired[str]
    parking_order_mini_prog_appid: NotRequired[str]
    parking_order_mini_prog_path: NotRequired[str]
    enabled_state: NotRequired[
        Literal["ENABLED_STATE_UNKNOWN", "ENABLED_STATE_NOT_ENABLED", "ENABLED_STATE_ENABLED", "ENABLED_STATE_OFFLINE"]
        | str
    ]
    reason: NotRequired[str]


class PaymentPostBody(TypedDict):
    """同步支付结果通知"""

    out_serial_number: str
    plate_number: str
    parking_id: str
    parking_state: Literal["PARKING_STATUS_UNKNOWN", "PARKING_STATUS_PARKING", "PARKING_STATUS_NOT_PARKING"] | str
    pay_type: Literal["PAY_TYPE_UNKNOWN", "PAY_TYPE_WXPAY", "PAY_TYPE_OTHERS"] | str
    openid: NotRequired[str]
    sub_mchid: NotRequired[str]
    total_amount: int
    paid_amount: int
    out_trade_no: NotRequired[str]
    pay_channel: NotRequired[
        Literal[
            "PAY_CHANNEL_UNKNOWN",
            "PAY_CHANNEL_WECHAT_PAY_NOTIF",
            "PAY_CHANNEL_SCAN_QRCODE",
            "PAY_CHANNEL_OFFICIAL_ACCOUNT",
            "PAY_CHANNEL_MCH_MINI_PROG",
            "PAY_CHANNEL_OTHERS",
        ]
        | str
    ]
    pay_time: NotRequired[int]
    token: NotRequired[str]
    wx_trade_no: NotRequired[str]
