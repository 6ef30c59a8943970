"""The operations of `v3.gov`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.gov import (
    AlterPostBody,
    AlterPostResult,
    AuthcodeCancelPostBody,
    AuthcodeCancelPostResult,
    CommitPostBody,
    CommitPostResult,
    CompaniesQueryPostBody,
    CompaniesQueryPostResult,
    ConfirmPostBody,
    ConfirmPostResult,
    CupQueryPostBody,
    CupQueryPostResult,
    CupUploadPostBody,
    CupUploadPostResult,
    GoodsQueryPostBody,
    GoodsQueryPostResult,
    GoodsUploadPostBody,
    GoodsUploadPostResult,
    InvalidPostBody,
    InvalidPostResult,
    IssuePostBody,
    IssuePostResult,
    NQualificationsSyncPostBody,
    NQualificationsSyncPostResult,
    PassthroughCancelPostBody,
    PassthroughCancelPostResult,
    PassthroughClaimPostBody,
    PassthroughClaimPostResult,
    PassthroughQueryPostBody,
    PassthroughQueryPostResult,
    QualificationGetParams,
    QualificationGetResult,
    QualificationsClaimPostBody,
    QualificationsClaimPostResult,
    QueryDayPostBody,
    QueryDayPostResult,
    RefundPostBody,
    RefundPostResult,
    RefundSyncPostBody,
    RefundSyncPostResult,
    SubsidyQualificationsQueryPostBody,
    SubsidyQualificationsQueryPostResult,
    SubsidyQualificationsSyncPostBody,
    SubsidyQualificationsSyncPostResult,
    SubsidySncodeLockPostBody,
    SubsidySncodeLockPostResult,
    SubsidySncodeQueryPostBody,
    SubsidySncodeQueryPostResult,
    SubsidySncodeUnlockPostBody,
    SubsidySncodeUnlockPostResult,
    TransactionsQueryPostBody,
    TransactionsQueryPostResult,
    TransactionsSyncPostBody,
    TransactionsSyncPostResult,
    TryPostBody,
    TryPostResult,
    UpdatePostBody,
    UpdatePostResult,
    ZhejiangQualificationsQueryPostBody,
    ZhejiangQualificationsQueryPostResult,
    ZhejiangQualificationsSyncPostBody,
    ZhejiangQualificationsSyncPostResult,
    ZhejiangSncodeLockPostBody,
    ZhejiangSncodeLockPostResult,
    ZhejiangSncodeQueryPostBody,
    ZhejiangSncodeQueryPostResult,
    ZhejiangSncodeUnlockPostBody,
    ZhejiangSncodeUnlockPostResult,
)

class GovSubsidyAuditCupInvalid(Node):
    def post(self, *, json: InvalidPostBody, **options: Unpack[Options]) -> Response[InvalidPostResult]:
        """查询审核结果 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...
    async def post_async(self, *, json: InvalidPostBody, **options: Unpack[Options]) -> Response[InvalidPostResult]:
        """查询审核结果 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...

class GovSubsidyAuditCupQuery(Node):
    def post(self, *, json: CupQueryPostBody, **options: Unpack[Options]) -> Response[CupQueryPostResult]:
        """查询审核结果 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...
    async def post_async(self, *, json: CupQueryPostBody, **options: Unpack[Options]) -> Response[CupQueryPostResult]:
        """查询审核结果 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...

class GovSubsidyAuditCupRefundSync(Node):
    def post(self, *, json: RefundSyncPostBody, **options: Unpack[Options]) -> Response[RefundSyncPostResult]:
        """同步非银联支付交易退款信息 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...
    async def post_async(
        self, *, json: RefundSyncPostBody, **options: Unpack[Options]
    ) -> Response[RefundSyncPostResult]:
        """同步非银联支付交易退款信息 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...

class GovSubsidyAuditCupRefund(Node):
    sync: GovSubsidyAuditCupRefundSync

class GovSubsidyAuditCupUpdate(Node):
    def post(self, *, json: UpdatePostBody, **options: Unpack[Options]) -> Response[UpdatePostResult]:
        """更新审核数据 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...
    async def post_async(self, *, json: UpdatePostBody, **options: Unpack[Options]) -> Response[UpdatePostResult]:
        """更新审核数据 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...

class GovSubsidyAuditCupUpload(Node):
    def post(self, *, json: CupUploadPostBody, **options: Unpack[Options]) -> Response[CupUploadPostResult]:
        """上传审核数据 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...
    async def post_async(self, *, json: CupUploadPostBody, **options: Unpack[Options]) -> Response[CupUploadPostResult]:
        """上传审核数据 https://pay.weixin.qq.com/doc/v3/partner/4013989535"""
        ...

class GovSubsidyAuditCup(Node):
    invalid: GovSubsidyAuditCupInvalid
    query: GovSubsidyAuditCupQuery
    refund: GovSubsidyAuditCupRefund
    update: GovSubsidyAuditCupUpdate
    upload: GovSubsidyAuditCupUpload

class GovSubsidyAudit(Node):
    cup: GovSubsidyAuditCup

class GovSubsidyCompaniesQuery(Node):
    def post(self, *, json: CompaniesQueryPostBody, **options: Unpack[Options]) -> Response[CompaniesQueryPostResult]:
        """企业信息查询 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: CompaniesQueryPostBody, **options: Unpack[Options]
    ) -> Response[CompaniesQueryPostResult]:
        """企业信息查询 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidyCompanies(Node):
    query: GovSubsidyCompaniesQuery

class GovSubsidyGoodsUpload(Node):
    def post(self, *, json: GoodsUploadPostBody, **options: Unpack[Options]) -> Response[GoodsUploadPostResult]:
        """商品信息上传 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: GoodsUploadPostBody, **options: Unpack[Options]
    ) -> Response[GoodsUploadPostResult]:
        """商品信息上传 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidyGoods(Node):
    upload: GovSubsidyGoodsUpload

class GovSubsidyNQualificationsSync(Node):
    def post(
        self, *, json: NQualificationsSyncPostBody, **options: Unpack[Options]
    ) -> Response[NQualificationsSyncPostResult]:
        """N品类同步资格核销信息 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: NQualificationsSyncPostBody, **options: Unpack[Options]
    ) -> Response[NQualificationsSyncPostResult]:
        """N品类同步资格核销信息 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidyNQualifications(Node):
    sync: GovSubsidyNQualificationsSync

class GovSubsidyQualification(Node):
    def get(self, *, params: QualificationGetParams, **options: Unpack[Options]) -> Response[QualificationGetResult]:
        """查询补贴资格 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def get_async(
        self, *, params: QualificationGetParams, **options: Unpack[Options]
    ) -> Response[QualificationGetResult]:
        """查询补贴资格 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidyQualificationsPassthroughCancel(Node):
    def post(
        self, *, json: PassthroughCancelPostBody, **options: Unpack[Options]
    ) -> Response[PassthroughCancelPostResult]:
        """取消资格(透传模式)"""
        ...
    async def post_async(
        self, *, json: PassthroughCancelPostBody, **options: Unpack[Options]
    ) -> Response[PassthroughCancelPostResult]:
        """取消资格(透传模式)"""
        ...

class GovSubsidyQualificationsPassthroughClaim(Node):
    def post(
        self, *, json: PassthroughClaimPostBody, **options: Unpack[Options]
    ) -> Response[PassthroughClaimPostResult]:
        """领取资格(透传模式)"""
        ...
    async def post_async(
        self, *, json: PassthroughClaimPostBody, **options: Unpack[Options]
    ) -> Response[PassthroughClaimPostResult]:
        """领取资格(透传模式)"""
        ...

class GovSubsidyQualificationsPassthroughQuery(Node):
    def post(
        self, *, json: PassthroughQueryPostBody, **options: Unpack[Options]
    ) -> Response[PassthroughQueryPostResult]:
        """批量查询用户资格(透传模式)"""
        ...
    async def post_async(
        self, *, json: PassthroughQueryPostBody, **options: Unpack[Options]
    ) -> Response[PassthroughQueryPostResult]:
        """批量查询用户资格(透传模式)"""
        ...

class GovSubsidyQualificationsPassthrough(Node):
    cancel: GovSubsidyQualificationsPassthroughCancel
    claim: GovSubsidyQualificationsPassthroughClaim
    query: GovSubsidyQualificationsPassthroughQuery

class GovSubsidyQualificationsQuery(Node):
    def post(
        self, *, json: SubsidyQualificationsQueryPostBody, **options: Unpack[Options]
    ) -> Response[SubsidyQualificationsQueryPostResult]:
        """批量查询用户资格 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: SubsidyQualificationsQueryPostBody, **options: Unpack[Options]
    ) -> Response[SubsidyQualificationsQueryPostResult]:
        """批量查询用户资格 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidyQualificationsSync(Node):
    def post(
        self, *, json: SubsidyQualificationsSyncPostBody, **options: Unpack[Options]
    ) -> Response[SubsidyQualificationsSyncPostResult]:
        """同步资格核销信息 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: SubsidyQualificationsSyncPostBody, **options: Unpack[Options]
    ) -> Response[SubsidyQualificationsSyncPostResult]:
        """同步资格核销信息 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidyQualifications(Node):
    passthrough: GovSubsidyQualificationsPassthrough
    query: GovSubsidyQualificationsQuery
    sync: GovSubsidyQualificationsSync

class GovSubsidySncodeLock(Node):
    def post(
        self, *, json: SubsidySncodeLockPostBody, **options: Unpack[Options]
    ) -> Response[SubsidySncodeLockPostResult]:
        """sn码锁定 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: SubsidySncodeLockPostBody, **options: Unpack[Options]
    ) -> Response[SubsidySncodeLockPostResult]:
        """sn码锁定 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidySncodeQuery(Node):
    def post(
        self, *, json: SubsidySncodeQueryPostBody, **options: Unpack[Options]
    ) -> Response[SubsidySncodeQueryPostResult]:
        """查询sn码状态 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: SubsidySncodeQueryPostBody, **options: Unpack[Options]
    ) -> Response[SubsidySncodeQueryPostResult]:
        """查询sn码状态 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidySncodeUnlock(Node):
    def post(
        self, *, json: SubsidySncodeUnlockPostBody, **options: Unpack[Options]
    ) -> Response[SubsidySncodeUnlockPostResult]:
        """sn码解锁 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: SubsidySncodeUnlockPostBody, **options: Unpack[Options]
    ) -> Response[SubsidySncodeUnlockPostResult]:
        """sn码解锁 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidySncode(Node):
    lock: GovSubsidySncodeLock
    query: GovSubsidySncodeQuery
    unlock: GovSubsidySncodeUnlock

class GovSubsidyTransactionsQuery(Node):
    def post(
        self, *, json: TransactionsQueryPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsQueryPostResult]:
        """交易信息查询 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: TransactionsQueryPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsQueryPostResult]:
        """交易信息查询 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidyTransactionsSummaryQueryDay(Node):
    def post(self, *, json: QueryDayPostBody, **options: Unpack[Options]) -> Response[QueryDayPostResult]:
        """查询单日交易汇总 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(self, *, json: QueryDayPostBody, **options: Unpack[Options]) -> Response[QueryDayPostResult]:
        """查询单日交易汇总 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidyTransactionsSummary(Node):
    queryDay: GovSubsidyTransactionsSummaryQueryDay

class GovSubsidyTransactionsSync(Node):
    def post(
        self, *, json: TransactionsSyncPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsSyncPostResult]:
        """交易信息回传 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...
    async def post_async(
        self, *, json: TransactionsSyncPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsSyncPostResult]:
        """交易信息回传 https://pay.weixin.qq.com/doc/v3/partner/4013989543"""
        ...

class GovSubsidyTransactions(Node):
    query: GovSubsidyTransactionsQuery
    summary: GovSubsidyTransactionsSummary
    sync: GovSubsidyTransactionsSync

class GovSubsidyZhejiangAuthcodeCancel(Node):
    def post(self, *, json: AuthcodeCancelPostBody, **options: Unpack[Options]) -> Response[AuthcodeCancelPostResult]:
        """品类凭证码预核销撤销 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(
        self, *, json: AuthcodeCancelPostBody, **options: Unpack[Options]
    ) -> Response[AuthcodeCancelPostResult]:
        """品类凭证码预核销撤销 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangAuthcodeCommit(Node):
    def post(self, *, json: CommitPostBody, **options: Unpack[Options]) -> Response[CommitPostResult]:
        """品类凭证码上报确认 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(self, *, json: CommitPostBody, **options: Unpack[Options]) -> Response[CommitPostResult]:
        """品类凭证码上报确认 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangAuthcodeIssue(Node):
    def post(self, *, json: IssuePostBody, **options: Unpack[Options]) -> Response[IssuePostResult]:
        """申请品类凭证码 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(self, *, json: IssuePostBody, **options: Unpack[Options]) -> Response[IssuePostResult]:
        """申请品类凭证码 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangAuthcodeRefund(Node):
    def post(self, *, json: RefundPostBody, **options: Unpack[Options]) -> Response[RefundPostResult]:
        """品类凭证码上报撤销 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(self, *, json: RefundPostBody, **options: Unpack[Options]) -> Response[RefundPostResult]:
        """品类凭证码上报撤销 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangAuthcodeTry(Node):
    def post(self, *, json: TryPostBody, **options: Unpack[Options]) -> Response[TryPostResult]:
        """预核销品类凭证码 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(self, *, json: TryPostBody, **options: Unpack[Options]) -> Response[TryPostResult]:
        """预核销品类凭证码 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangAuthcode(Node):
    cancel: GovSubsidyZhejiangAuthcodeCancel
    commit: GovSubsidyZhejiangAuthcodeCommit
    issue: GovSubsidyZhejiangAuthcodeIssue
    refund: GovSubsidyZhejiangAuthcodeRefund
    try_: GovSubsidyZhejiangAuthcodeTry

class GovSubsidyZhejiangGoodsQuery(Node):
    def post(self, *, json: GoodsQueryPostBody, **options: Unpack[Options]) -> Response[GoodsQueryPostResult]:
        """商品信息查询 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(
        self, *, json: GoodsQueryPostBody, **options: Unpack[Options]
    ) -> Response[GoodsQueryPostResult]:
        """商品信息查询 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangGoods(Node):
    query: GovSubsidyZhejiangGoodsQuery

class GovSubsidyZhejiangNQualificationsConfirm(Node):
    def post(self, *, json: ConfirmPostBody, **options: Unpack[Options]) -> Response[ConfirmPostResult]:
        """n品类核销 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(self, *, json: ConfirmPostBody, **options: Unpack[Options]) -> Response[ConfirmPostResult]:
        """n品类核销 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangNQualifications(Node):
    confirm: GovSubsidyZhejiangNQualificationsConfirm

class GovSubsidyZhejiangQualificationsAlter(Node):
    def post(self, *, json: AlterPostBody, **options: Unpack[Options]) -> Response[AlterPostResult]:
        """变更资格 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(self, *, json: AlterPostBody, **options: Unpack[Options]) -> Response[AlterPostResult]:
        """变更资格 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangQualificationsClaim(Node):
    def post(
        self, *, json: QualificationsClaimPostBody, **options: Unpack[Options]
    ) -> Response[QualificationsClaimPostResult]:
        """领取资格 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(
        self, *, json: QualificationsClaimPostBody, **options: Unpack[Options]
    ) -> Response[QualificationsClaimPostResult]:
        """领取资格 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangQualificationsQuery(Node):
    def post(
        self, *, json: ZhejiangQualificationsQueryPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangQualificationsQueryPostResult]:
        """查询补贴资格 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(
        self, *, json: ZhejiangQualificationsQueryPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangQualificationsQueryPostResult]:
        """查询补贴资格 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangQualificationsSync(Node):
    def post(
        self, *, json: ZhejiangQualificationsSyncPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangQualificationsSyncPostResult]:
        """核销资格 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(
        self, *, json: ZhejiangQualificationsSyncPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangQualificationsSyncPostResult]:
        """核销资格 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangQualifications(Node):
    alter: GovSubsidyZhejiangQualificationsAlter
    claim: GovSubsidyZhejiangQualificationsClaim
    query: GovSubsidyZhejiangQualificationsQuery
    sync: GovSubsidyZhejiangQualificationsSync

class GovSubsidyZhejiangSncodeLock(Node):
    def post(
        self, *, json: ZhejiangSncodeLockPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangSncodeLockPostResult]:
        """sn码锁定 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(
        self, *, json: ZhejiangSncodeLockPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangSncodeLockPostResult]:
        """sn码锁定 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangSncodeQuery(Node):
    def post(
        self, *, json: ZhejiangSncodeQueryPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangSncodeQueryPostResult]:
        """sn码销售状态查询 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(
        self, *, json: ZhejiangSncodeQueryPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangSncodeQueryPostResult]:
        """sn码销售状态查询 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangSncodeUnlock(Node):
    def post(
        self, *, json: ZhejiangSncodeUnlockPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangSncodeUnlockPostResult]:
        """sn码解锁 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...
    async def post_async(
        self, *, json: ZhejiangSncodeUnlockPostBody, **options: Unpack[Options]
    ) -> Response[ZhejiangSncodeUnlockPostResult]:
        """sn码解锁 https://pay.weixin.qq.com/doc/v3/partner/4013989530"""
        ...

class GovSubsidyZhejiangSncode(Node):
    lock: GovSubsidyZhejiangSncodeLock
    query: GovSubsidyZhejiangSncodeQuery
    unlock: GovSubsidyZhejiangSncodeUnlock

class GovSubsidyZhejiang(Node):
    authcode: GovSubsidyZhejiangAuthcode
    goods: GovSubsidyZhejiangGoods
    nQualifications: GovSubsidyZhejiangNQualifications
    qualifications: GovSubsidyZhejiangQualifications
    sncode: GovSubsidyZhejiangSncode

class GovSubsidy(Node):
    audit: GovSubsidyAudit
    companies: GovSubsidyCompanies
    goods: GovSubsidyGoods
    nQualifications: GovSubsidyNQualifications
    qualification: GovSubsidyQualification
    qualifications: GovSubsidyQualifications
    sncode: GovSubsidySncode
    transactions: GovSubsidyTransactions
    zhejiang: GovSubsidyZhejiang

class Gov(Node):
    subsidy: GovSubsidy
