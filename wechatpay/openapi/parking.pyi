"""The operations of `v3.parking`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.parking import (
    ApplicationPostBody,
    ApplicationPostResult,
    ApplicationsGetParams,
    ApplicationsGetResult,
    EntryPostBody,
    EntryPostResult,
    ExitPostBody,
    ExtPaymentPostBody,
    ParkingFeePostBody,
    ParkingFeePostResult,
    ParkingLotGetParams,
    ParkingLotGetResult,
    PaymentPostBody,
    QueryGetParams,
    QueryGetResult,
    WithdrawPostBody,
)

class ParkingRemindersApplicationQuery(Node):
    def get(self, *, params: QueryGetParams, **options: Unpack[Options]) -> Response[QueryGetResult]:
        """查询停车场进件申请单"""
        ...
    async def get_async(self, *, params: QueryGetParams, **options: Unpack[Options]) -> Response[QueryGetResult]:
        """查询停车场进件申请单"""
        ...

class ParkingRemindersApplicationWithdraw(Node):
    def post(self, *, json: WithdrawPostBody, **options: Unpack[Options]) -> Response[None]:
        """撤回停车场进件申请 https://pay.weixin.qq.com/doc/v3/partner/4019557799"""
        ...
    async def post_async(self, *, json: WithdrawPostBody, **options: Unpack[Options]) -> Response[None]:
        """撤回停车场进件申请 https://pay.weixin.qq.com/doc/v3/partner/4019557799"""
        ...

class ParkingRemindersApplication(Node):
    query: ParkingRemindersApplicationQuery
    withdraw: ParkingRemindersApplicationWithdraw
    def post(self, *, json: ApplicationPostBody, **options: Unpack[Options]) -> Response[ApplicationPostResult]:
        """提交停车场进件申请 https://pay.weixin.qq.com/doc/v3/partner/4019557780"""
        ...
    async def post_async(
        self, *, json: ApplicationPostBody, **options: Unpack[Options]
    ) -> Response[ApplicationPostResult]:
        """提交停车场进件申请 https://pay.weixin.qq.com/doc/v3/partner/4019557780"""
        ...

class ParkingRemindersApplications(Node):
    def get(self, *, params: ApplicationsGetParams, **options: Unpack[Options]) -> Response[ApplicationsGetResult]:
        """查询停车场进件申请单列表 https://pay.weixin.qq.com/doc/v3/partner/4019557811"""
        ...
    async def get_async(
        self, *, params: ApplicationsGetParams, **options: Unpack[Options]
    ) -> Response[ApplicationsGetResult]:
        """查询停车场进件申请单列表 https://pay.weixin.qq.com/doc/v3/partner/4019557811"""
        ...

class ParkingRemindersEntry(Node):
    def post(self, *, json: EntryPostBody, **options: Unpack[Options]) -> Response[EntryPostResult]:
        """同步车辆入场通知 https://pay.weixin.qq.com/doc/v3/partner/4019557757"""
        ...
    async def post_async(self, *, json: EntryPostBody, **options: Unpack[Options]) -> Response[EntryPostResult]:
        """同步车辆入场通知 https://pay.weixin.qq.com/doc/v3/partner/4019557757"""
        ...

class ParkingRemindersExit(Node):
    def post(self, *, json: ExitPostBody, **options: Unpack[Options]) -> Response[None]:
        """同步车辆离场通知 https://pay.weixin.qq.com/doc/v3/partner/4019557725"""
        ...
    async def post_async(self, *, json: ExitPostBody, **options: Unpack[Options]) -> Response[None]:
        """同步车辆离场通知 https://pay.weixin.qq.com/doc/v3/partner/4019557725"""
        ...

class ParkingRemindersExtPayment(Node):
    def post(self, *, json: ExtPaymentPostBody, **options: Unpack[Options]) -> Response[None]:
        """同步非临停扩展支付 https://pay.weixin.qq.com/doc/v3/partner/4020338487"""
        ...
    async def post_async(self, *, json: ExtPaymentPostBody, **options: Unpack[Options]) -> Response[None]:
        """同步非临停扩展支付 https://pay.weixin.qq.com/doc/v3/partner/4020338487"""
        ...

class ParkingRemindersParkingFee(Node):
    def post(self, *, json: ParkingFeePostBody, **options: Unpack[Options]) -> Response[ParkingFeePostResult]:
        """查询停车费用 https://pay.weixin.qq.com/doc/v3/partner/4019557825"""
        ...
    async def post_async(
        self, *, json: ParkingFeePostBody, **options: Unpack[Options]
    ) -> Response[ParkingFeePostResult]:
        """查询停车费用 https://pay.weixin.qq.com/doc/v3/partner/4019557825"""
        ...

class ParkingRemindersParkingLot(Node):
    def get(self, *, params: ParkingLotGetParams = ..., **options: Unpack[Options]) -> Response[ParkingLotGetResult]:
        """查询停车场信息 https://pay.weixin.qq.com/doc/v3/partner/4023070758"""
        ...
    async def get_async(
        self, *, params: ParkingLotGetParams = ..., **options: Unpack[Options]
    ) -> Response[ParkingLotGetResult]:
        """查询停车场信息 https://pay.weixin.qq.com/doc/v3/partner/4023070758"""
        ...

class ParkingRemindersPayment(Node):
    def post(self, *, json: PaymentPostBody, **options: Unpack[Options]) -> Response[None]:
        """同步支付结果通知 https://pay.weixin.qq.com/doc/v3/partner/4019557765"""
        ...
    async def post_async(self, *, json: PaymentPostBody, **options: Unpack[Options]) -> Response[None]:
        """同步支付结果通知 https://pay.weixin.qq.com/doc/v3/partner/4019557765"""
        ...

class ParkingReminders(Node):
    application: ParkingRemindersApplication
    applications: ParkingRemindersApplications
    entry: ParkingRemindersEntry
    exit: ParkingRemindersExit
    extPayment: ParkingRemindersExtPayment
    parkingFee: ParkingRemindersParkingFee
    parkingLot: ParkingRemindersParkingLot
    payment: ParkingRemindersPayment

class Parking(Node):
    reminders: ParkingReminders
