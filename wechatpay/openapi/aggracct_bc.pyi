"""The operations of `v3.aggracctBc`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.aggracct_bc import (
    ApplicationIdGetParams,
    ApplicationIdGetResult,
    BalanceGetParams,
    BalanceGetResult,
    ControlOrdersOutRequestNoGetParams,
    ControlOrdersOutRequestNoGetResult,
    MchArchivesGetParams,
    MchArchivesGetResult,
    MchMediaGetParams,
    MchMediaGetResult,
    NotifyPostBody,
    NotifyPostResult,
    PunishPostBody,
    PunishPostResult,
    RecoverPostBody,
    RecoverPostResult,
    RenamePostBody,
    RenamePostResult,
    SpecialReductionOutRequestNoGetParams,
    SpecialReductionOutRequestNoGetResult,
    SpecialReductionPostBody,
    SpecialReductionPostResult,
)

class AggracctBcWbChannelAccountBalance(Node):
    def get(self, *, params: BalanceGetParams, **options: Unpack[Options]) -> Response[BalanceGetResult]:
        """查询渠道额度 https://pay.weixin.qq.com/doc/v3/merchant/4016061186"""
        ...
    async def get_async(self, *, params: BalanceGetParams, **options: Unpack[Options]) -> Response[BalanceGetResult]:
        """查询渠道额度 https://pay.weixin.qq.com/doc/v3/merchant/4016061186"""
        ...

class AggracctBcWbChannelAccountMchArchives(Node):
    def get(self, *, params: MchArchivesGetParams, **options: Unpack[Options]) -> Response[MchArchivesGetResult]:
        """查询商户资料 https://pay.weixin.qq.com/doc/v3/merchant/4016642632"""
        ...
    async def get_async(
        self, *, params: MchArchivesGetParams, **options: Unpack[Options]
    ) -> Response[MchArchivesGetResult]:
        """查询商户资料 https://pay.weixin.qq.com/doc/v3/merchant/4016642632"""
        ...

class AggracctBcWbChannelAccountMchMedia(Node):
    def get(self, *, params: MchMediaGetParams, **options: Unpack[Options]) -> Response[MchMediaGetResult]:
        """查询商户影像件资料 https://pay.weixin.qq.com/doc/v3/merchant/4025779210"""
        ...
    async def get_async(self, *, params: MchMediaGetParams, **options: Unpack[Options]) -> Response[MchMediaGetResult]:
        """查询商户影像件资料 https://pay.weixin.qq.com/doc/v3/merchant/4025779210"""
        ...

class AggracctBcWbChannelAccount(Node):
    balance: AggracctBcWbChannelAccountBalance
    mch_archives: AggracctBcWbChannelAccountMchArchives
    mch_media: AggracctBcWbChannelAccountMchMedia

class AggracctBcWbChannelBankChannelAccountRenameApplicationId(Node):
    def get(
        self, *, application_id: str, params: ApplicationIdGetParams, **options: Unpack[Options]
    ) -> Response[ApplicationIdGetResult]:
        """查询渠道结算银行账户更名申请 https://pay.weixin.qq.com/doc/v3/merchant/4018968051"""
        ...
    async def get_async(
        self, *, application_id: str, params: ApplicationIdGetParams, **options: Unpack[Options]
    ) -> Response[ApplicationIdGetResult]:
        """查询渠道结算银行账户更名申请 https://pay.weixin.qq.com/doc/v3/merchant/4018968051"""
        ...

class AggracctBcWbChannelBankChannelAccountRename(Node):
    _application_id_: AggracctBcWbChannelBankChannelAccountRenameApplicationId
    def post(self, *, json: RenamePostBody, **options: Unpack[Options]) -> Response[RenamePostResult]:
        """受理渠道结算银行账户更名申请 https://pay.weixin.qq.com/doc/v3/merchant/4018968078"""
        ...
    async def post_async(self, *, json: RenamePostBody, **options: Unpack[Options]) -> Response[RenamePostResult]:
        """受理渠道结算银行账户更名申请 https://pay.weixin.qq.com/doc/v3/merchant/4018968078"""
        ...

class AggracctBcWbChannelBankChannelAccount(Node):
    rename: AggracctBcWbChannelBankChannelAccountRename

class AggracctBcWbChannelControlOrdersOutRequestNo(Node):
    def get(
        self, *, out_request_no: str, params: ControlOrdersOutRequestNoGetParams, **options: Unpack[Options]
    ) -> Response[ControlOrdersOutRequestNoGetResult]:
        """查询控制单 https://pay.weixin.qq.com/doc/v3/merchant/4016025274"""
        ...
    async def get_async(
        self, *, out_request_no: str, params: ControlOrdersOutRequestNoGetParams, **options: Unpack[Options]
    ) -> Response[ControlOrdersOutRequestNoGetResult]:
        """查询控制单 https://pay.weixin.qq.com/doc/v3/merchant/4016025274"""
        ...

class AggracctBcWbChannelControlOrdersInfoUpdateResultNotify(Node):
    def post(self, *, json: NotifyPostBody, **options: Unpack[Options]) -> Response[NotifyPostResult]:
        """资料更新请求审核结果回调通知 https://pay.weixin.qq.com/doc/v3/merchant/4016080141"""
        ...
    async def post_async(self, *, json: NotifyPostBody, **options: Unpack[Options]) -> Response[NotifyPostResult]:
        """资料更新请求审核结果回调通知 https://pay.weixin.qq.com/doc/v3/merchant/4016080141"""
        ...

class AggracctBcWbChannelControlOrdersInfoUpdateResult(Node):
    notify: AggracctBcWbChannelControlOrdersInfoUpdateResultNotify

class AggracctBcWbChannelControlOrdersInfoUpdate(Node):
    result: AggracctBcWbChannelControlOrdersInfoUpdateResult

class AggracctBcWbChannelControlOrdersInfo(Node):
    update: AggracctBcWbChannelControlOrdersInfoUpdate

class AggracctBcWbChannelControlOrdersPunish(Node):
    def post(self, *, json: PunishPostBody, **options: Unpack[Options]) -> Response[PunishPostResult]:
        """发起微众台账管控 https://pay.weixin.qq.com/doc/v3/merchant/4016025247"""
        ...
    async def post_async(self, *, json: PunishPostBody, **options: Unpack[Options]) -> Response[PunishPostResult]:
        """发起微众台账管控 https://pay.weixin.qq.com/doc/v3/merchant/4016025247"""
        ...

class AggracctBcWbChannelControlOrdersRecover(Node):
    def post(self, *, json: RecoverPostBody, **options: Unpack[Options]) -> Response[RecoverPostResult]:
        """解除对微众台账的管控 https://pay.weixin.qq.com/doc/v3/merchant/4016025279"""
        ...
    async def post_async(self, *, json: RecoverPostBody, **options: Unpack[Options]) -> Response[RecoverPostResult]:
        """解除对微众台账的管控 https://pay.weixin.qq.com/doc/v3/merchant/4016025279"""
        ...

class AggracctBcWbChannelControlOrders(Node):
    _out_request_no_: AggracctBcWbChannelControlOrdersOutRequestNo
    info: AggracctBcWbChannelControlOrdersInfo
    punish: AggracctBcWbChannelControlOrdersPunish
    recover: AggracctBcWbChannelControlOrdersRecover

class AggracctBcWbChannelSpecialReductionOutRequestNo(Node):
    def get(
        self, *, out_request_no: str, params: SpecialReductionOutRequestNoGetParams, **options: Unpack[Options]
    ) -> Response[SpecialReductionOutRequestNoGetResult]:
        """查询特殊减额结果 https://pay.weixin.qq.com/doc/v3/merchant/4016061196"""
        ...
    async def get_async(
        self, *, out_request_no: str, params: SpecialReductionOutRequestNoGetParams, **options: Unpack[Options]
    ) -> Response[SpecialReductionOutRequestNoGetResult]:
        """查询特殊减额结果 https://pay.weixin.qq.com/doc/v3/merchant/4016061196"""
        ...

class AggracctBcWbChannelSpecialReduction(Node):
    _out_request_no_: AggracctBcWbChannelSpecialReductionOutRequestNo
    def post(
        self, *, json: SpecialReductionPostBody, **options: Unpack[Options]
    ) -> Response[SpecialReductionPostResult]:
        """特殊减额 https://pay.weixin.qq.com/doc/v3/merchant/4016061190"""
        ...
    async def post_async(
        self, *, json: SpecialReductionPostBody, **options: Unpack[Options]
    ) -> Response[SpecialReductionPostResult]:
        """特殊减额 https://pay.weixin.qq.com/doc/v3/merchant/4016061190"""
        ...

class AggracctBcWbChannel(Node):
    account: AggracctBcWbChannelAccount
    bankChannelAccount: AggracctBcWbChannelBankChannelAccount
    controlOrders: AggracctBcWbChannelControlOrders
    specialReduction: AggracctBcWbChannelSpecialReduction

class AggracctBc(Node):
    wbChannel: AggracctBcWbChannel
