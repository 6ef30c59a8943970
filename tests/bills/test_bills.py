"""Bills: fetching them, checking their digest, and reading them at any size."""

from __future__ import annotations

import datetime as dt
import gzip
import hashlib
import io
import json
import time
import tracemalloc
from decimal import Decimal

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

import wechatpay
from wechatpay import Headers, HTTPResponse, bills
from wechatpay.sandbox import Sandbox, signing

from ..conftest import ORDER, Answering, Chunked, Tampering

KEY, SERIAL = rsa.generate_private_key(65537, 2048), "PUB_KEY_ID_01"
TODAY = dt.datetime.now(dt.timezone(dt.timedelta(hours=8))).date()


@pytest.fixture
def order_number(client, sandbox):
    """The number of an order paid today."""
    number = f"bill-{time.monotonic_ns()}"
    client.v2.pay.micropay.post(
        xml={
            "appid": "wx1",
            "mch_id": sandbox.mchid,
            "body": "x",
            "out_trade_no": number,
            "total_fee": 88,
            "spbill_create_ip": "127.0.0.1",
            "auth_code": f"13{time.monotonic_ns() % 10**16:016d}",
        }
    )
    return number


@pytest.mark.parametrize("compressed", [{}, {"tar_type": "GZIP"}])
@pytest.mark.parametrize("bill_date", [TODAY, str(TODAY)])
async def test_bills_are_fetched_decompressed_and_verified(sandbox, order_number, tmp_path, compressed, bill_date):
    progress = []
    async with sandbox.client() as client:
        one = client.bills.trade(
            bill_date=bill_date, to=tmp_path / "one.csv", progress=lambda *args: progress.append(args), **compressed
        )
        two = await client.bills.fundflow_async(bill_date=bill_date, to=str(tmp_path / "two.csv"), **compressed)
        three = io.BytesIO()
        await client.bills.trade_async(bill_date=bill_date, to=three, **compressed)
        client.bills.profitsharing(bill_date=bill_date, to=io.BytesIO(), **compressed)
        client.bills.fundflow(bill_date=bill_date, to=io.BytesIO())
        await client.bills.profitsharing_async(bill_date=bill_date, to=io.BytesIO())
    assert one.verified  # by its digest, which was in a verified response
    assert two.verified
    rows = {row["商户订单号"]: row for row in bills.read(tmp_path / "one.csv")}
    assert rows[order_number]["应结订单金额"] == Decimal("0.88")
    assert rows[order_number]["交易状态"] == "SUCCESS"
    flows = {row["业务凭证号"]: row for row in bills.read(tmp_path / "two.csv")}
    assert flows[order_number]["收支金额（元）"] == Decimal("0.88")
    assert bills.read(tmp_path / "two.csv").summary["收入笔数"] == sum(
        row["收支类型"] == "收入" for row in flows.values()
    )
    assert three.getvalue().startswith(b"\xef\xbb\xbf")
    assert progress[-1][0] == progress[-1][1]


def test_bill_type_selects_payments_refunds_or_both(tmp_path):
    with Sandbox() as sandbox, sandbox.client() as client:
        client.v3.pay.transactions.native.post(json=ORDER)
        sandbox.pay(ORDER["out_trade_no"])
        body = {"out_trade_no": ORDER["out_trade_no"], "out_refund_no": "R1"}
        client.v3.refund.domestic.refunds.post(json={**body, "amount": {"refund": 30, "total": 100, "currency": "CNY"}})
        day = sandbox.clock.now().date()
        for kind, states in (("ALL", ["SUCCESS", "REFUND"]), ("SUCCESS", ["SUCCESS"]), ("REFUND", ["REFUND"])):
            client.bills.trade(bill_date=day, to=tmp_path / kind, bill_type=kind)
            bill = bills.read(tmp_path / kind)
            assert [row["交易状态"] for row in bill] == states
        summary = bills.read(tmp_path / "ALL").summary
        assert (summary["订单总金额"], summary["申请退款总金额"]) == (Decimal("1.00"), Decimal("0.30"))
        client.bills.fundflow(bill_date=day, to=tmp_path / "flow")
        flow = bills.read(tmp_path / "flow")
        assert [row["账户结余（元）"] for row in flow] == [Decimal("1.00"), Decimal("0.70")]
        assert flow.summary["支出金额"] == Decimal("0.30")


def test_a_day_without_a_bill_raises_and_writes_no_file(client, tmp_path):
    with pytest.raises(wechatpay.ClientError) as caught:
        client.bills.trade(bill_date="2020-01-01", to=tmp_path / "none.csv")
    assert caught.value.code == "NO_STATEMENT_EXIST"
    assert list(tmp_path.iterdir()) == []


def flip_bit(content):
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


CHANGES = {
    "truncated": lambda content: content[:-20],
    "a flipped bit": flip_bit,
    "empty": lambda content: b"",
    "another file": lambda content: b"x",
    "trailing bytes": lambda content: content + b"`more",
}


@pytest.mark.parametrize("compressed", [{}, {"tar_type": "GZIP"}])
@pytest.mark.parametrize("change", CHANGES)
def test_a_file_with_another_digest_is_refused_and_not_written(sandbox, order_number, tmp_path, compressed, change):
    class Changing(Tampering):
        def send(self, request):
            if "/v3/billdownload/file" not in request.url:
                return self.inner.send(request)
            response = self.inner.send(request)
            content = b"".join(response.chunks)
            return HTTPResponse(response.status_code, Headers(), CHANGES[change](content))

    transport = Changing(None)
    with sandbox.client(transport=transport) as client:
        with pytest.raises(wechatpay.DigestError):
            client.bills.trade(bill_date=TODAY, to=tmp_path / "bill.csv", **compressed)
    assert list(tmp_path.iterdir()) == []
    transport.close()


async def test_download_fetches_any_download_url_and_checks_its_digest(sandbox, order_number, tmp_path):
    async with sandbox.client() as client:
        announced = client.v3.bill.tradebill.get(params={"bill_date": str(TODAY)}).json()
        url, sha1 = announced["download_url"], announced["hash_value"]
        assert client.download(url, to=tmp_path / "one", sha1=sha1.upper()).verified
        assert not client.download(url, to=tmp_path / "two").verified
        assert (await client.download_async(url, to=tmp_path / "three", sha1=sha1)).verified
        with pytest.raises(wechatpay.DigestError):
            await client.download_async(url, to=tmp_path / "four", sha1="0" * 40)
        with pytest.raises(wechatpay.ClientError, match="token"):
            client.download(url + "x", to=tmp_path / "five", sha1=sha1)
    contents = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert contents.keys() == {"one", "two", "three"}
    assert {hashlib.sha1(content).hexdigest() for content in contents.values()} == {sha1}


@pytest.mark.parametrize(
    ("url", "options", "hint"),
    [
        ("bill.csv", {}, "download_url"),
        (None, {}, "download_url"),
        ("https://a.cn/b?c=d", {"sha1": "abc"}, "sha1"),
        ("https://a.cn/../b?c=d", {}, "download_url"),
        ("https://a.cn/b c", {}, "download_url"),
        ("http://evil.example/v3/billdownload/file?token=x", {}, "https"),
        ("https://a.cn/b?c=d", {"to": "/no/such/directory/file"}, "to="),
    ],
)
def test_download_refuses_invalid_urls_digests_and_targets(client, url, options, hint):
    with pytest.raises(wechatpay.ArgumentError, match=hint):
        client.download(url, **{"to": io.BytesIO(), **options})


@pytest.mark.parametrize("date", ["20261122", "yesterday", 5, None])
def test_an_invalid_bill_date_is_refused_with_an_example(client, date):
    with pytest.raises(wechatpay.ArgumentError, match="2026-11-22"):
        client.bills.trade(bill_date=date, to=io.BytesIO())


# --- overseas statements: the signed digest is in the headers


@pytest.mark.parametrize(
    ("sha1", "error"),
    [
        (hashlib.sha1(b"statement").hexdigest(), None),
        (hashlib.sha1(b"another").hexdigest(), wechatpay.DigestError),
        ("", wechatpay.MissingHeaderError),
    ],
)
@pytest.mark.parametrize("to", ["file", "memory"])
def test_an_overseas_statement_is_verified_by_its_signed_digest(sandbox, tmp_path, sha1, error, to):
    headers = {
        **signing.build_signature_headers(f'{{"sha1":"{sha1}"}}'.encode(), KEY, SERIAL),
        "Wechatpay-Statement-Sha1": sha1,
    }
    transport = Answering(b"statement", headers=headers)
    with sandbox.client(transport=transport, certs={SERIAL: KEY.public_key()}) as client:
        options = {"to": tmp_path / "statement"} if to == "file" else {}
        node, hk = client.v3.statements, {"base_url": "https://api.mch.weixin.qq.com/hk/"}
        if error is None:
            assert node.get(**hk, **options).verified
            assert client.v3.global_.statements.get(**options).verified
        else:
            with pytest.raises(error):
                node.get(**hk, **options)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == ([b"statement"] if error is None and options else [])


# --- reading


BILL = (
    "交易时间,商户订单号,商品名称,应结订单金额,手续费,费率\r\n"
    "`2026-11-22 10:00:00,`A1,`公仔, 大号,`1.50,`0.01000,`0.60%\r\n"
    "`2026-11-22 11:00:00,`A2,`x ,`-20.00,`-0.12000,`0.60%\r\n"
    "总交易单数,应结订单总金额,手续费总金额\r\n"
    "`2,`-18.50,`-0.11000\r\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk"])
@pytest.mark.parametrize("compressed", [False, True])
def test_read_parses_rows_and_summary_in_each_encoding(tmp_path, encoding, compressed):
    content = BILL.encode(encoding)
    path = tmp_path / "bill"
    path.write_bytes(gzip.compress(content) if compressed else content)
    bill = bills.read(path)
    assert list(bill) == [
        {
            "交易时间": "2026-11-22 10:00:00",
            "商户订单号": "A1",
            "商品名称": "公仔, 大号",
            "应结订单金额": Decimal("1.50"),
            "手续费": Decimal("0.01000"),
            "费率": "0.60%",
        },
        {
            "交易时间": "2026-11-22 11:00:00",
            "商户订单号": "A2",
            "商品名称": "x",
            "应结订单金额": Decimal("-20.00"),
            "手续费": Decimal("-0.12000"),
            "费率": "0.60%",
        },
    ]
    assert bill.summary == {
        "总交易单数": Decimal(2),
        "应结订单总金额": Decimal("-18.50"),
        "手续费总金额": Decimal("-0.11000"),
    }
    assert len(list(bills.read(str(path)))) == 2
    assert "bill" in repr(bill)


@pytest.mark.parametrize("content", ["", BILL.rpartition("总")[0], BILL[: BILL.index("总交易")], "a,b\r\n"])
def test_a_truncated_bill_raises_when_its_totals_are_read(tmp_path, content):
    (tmp_path / "bill").write_text(content, "utf-8")
    with pytest.raises(wechatpay.DecodeError, match="summary"):
        bills.read(tmp_path / "bill").summary  # noqa: B018


LINES = BILL.splitlines(keepends=True)
ODD = {
    "a value too few": (BILL.replace("`A2,", "", 1), "line 3"),
    "a line without end": (BILL.replace("公仔", "公" * 1_100_000), "line 2"),
    "a count of 5,000 digits": (BILL.replace("`2,", f"`{'2' * 5000},"), "rows"),
    "a count in other digits": (BILL.replace("`2,", "`²,"), "rows"),
    "a value too many": (BILL.replace("`-0.12000,`0.60%", "`-0.12000,`0.60%,`9"), "line 3"),
    "quoted by a spreadsheet": (BILL.replace("`", '"'), "line 2"),
    "without back-quotes": (BILL.replace("`", ""), "line 2"),
    "truncated after a row": ("".join(LINES[:3]), "line 3"),
    "a missing row": (LINES[0] + "".join(LINES[2:]), "2 rows"),
    "a row after the summary": (BILL + LINES[1], "line 4"),
    "empty": ("", "line 1"),
}


@pytest.mark.parametrize("case", ODD)
def test_a_malformed_or_missing_row_raises(tmp_path, case):
    """A row that is lost silently would look like an order that was not paid."""
    content, hint = ODD[case]
    (tmp_path / "bill").write_bytes(content.encode())
    with pytest.raises(wechatpay.DecodeError, match=hint):
        list(bills.read(tmp_path / "bill"))


@pytest.mark.parametrize("name", ["公,`仔", "公\r\n仔", "公\n\n仔", "1,`2,`3", ",`"])
def test_a_name_that_holds_the_separator_or_a_line_break_is_read(tmp_path, name):
    (tmp_path / "bill").write_bytes(BILL.replace("公仔, 大号", name).encode())
    first, second = bills.read(tmp_path / "bill")
    assert first["商品名称"].replace("\n\n", "\n") == name.replace("\n\n", "\n")  # Blank lines are skipped.
    assert (first["商户订单号"], first["应结订单金额"], second["商户订单号"]) == ("A1", Decimal("1.50"), "A2")


def test_where_two_texts_are_next_to_each_other_neither_is_guessed(tmp_path):
    content = (
        BILL.replace("商品名称,", "商品名称,商户数据包,").replace("公仔, 大号", "a,`b,`c").replace("`x ,", "`x,`y,")
    )
    (tmp_path / "bill").write_text(content, "utf-8")
    first, second = bills.read(tmp_path / "bill")
    assert "商品名称" not in first
    assert "商户数据包" not in first
    assert (first["商户订单号"], first["应结订单金额"]) == ("A1", Decimal("1.50"))
    assert (second["商品名称"], second["商户数据包"]) == ("x", "y")


def test_a_line_that_cannot_be_read_is_named_after_all_others_were_yielded(tmp_path):
    content = BILL.replace("`A1,", "", 1).replace("`2,", "`2,")
    (tmp_path / "bill").write_text(content, "utf-8")
    rows = []
    with pytest.raises(wechatpay.DecodeError, match="line 2"):
        rows.extend(row["商户订单号"] for row in bills.read(tmp_path / "bill"))
    assert rows == ["A2"]


def test_a_gzip_of_one_endless_line_is_refused_in_bounded_memory(tmp_path):
    (tmp_path / "bill").write_bytes(gzip.compress(b"a,b\r\n`" + b"x" * 50_000_000))
    tracemalloc.start()
    with pytest.raises(wechatpay.DecodeError, match="line 2"):
        list(bills.read(tmp_path / "bill"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


def test_blank_lines_are_skipped_and_broken_characters_are_replaced(tmp_path):
    content = ("\r\n" + LINES[0] + "\r\n" + LINES[1] + "\r\n" + "".join(LINES[2:]) + "\r\n").encode()
    (tmp_path / "bill").write_bytes(content.replace("大".encode(), b"\xe5\xa4"))
    assert [row["商户订单号"] for row in bills.read(tmp_path / "bill")] == ["A1", "A2"]


def test_a_truncated_gzip_raises_decode_error(tmp_path):
    content = "".join([LINES[0], *LINES[1:2] * 1000, *LINES[3:]]).encode()
    (tmp_path / "bill").write_bytes(gzip.compress(content)[:-30])
    with pytest.raises(wechatpay.DecodeError, match="bill .*gzip"):
        list(bills.read(tmp_path / "bill"))


@pytest.mark.parametrize(
    "document",
    [
        {"hash_type": "SHA1", "hash_value": None, "download_url": "https://a.cn/b"},
        {"hash_type": "SHA1", "download_url": "https://a.cn/b"},
        {"hash_type": "SHA1", "hash_value": "zz", "download_url": "https://a.cn/b"},
        {"hash_type": "SHA1", "hash_value": "0" * 40, "download_url": None},
        {"hash_type": "SM3", "hash_value": "0" * 40, "download_url": "https://a.cn/b"},
        [],
    ],
)
def test_a_download_url_without_a_digest_is_not_fetched(sandbox, document):
    body = json.dumps(document).encode()
    transport = Answering(body, headers=signing.build_signature_headers(body, KEY, SERIAL))
    with sandbox.client(transport=transport, certs={SERIAL: KEY.public_key()}) as client:
        with pytest.raises(wechatpay.DecodeError, match="hash_value"):
            client.bills.trade(bill_date=TODAY, to=io.BytesIO())


def test_only_hosts_of_wechat_pay_receive_a_signature(sandbox):
    """Any other host could use the signature at WeChat Pay."""
    transport = Answering(b"invoice")
    with sandbox.client(transport=transport) as client:
        client.download("https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file?token=a+b%FF;c", to=io.BytesIO())
        client.download("https://api.mch.weixin.qq.com/v3/billdownload/file?token=a", to=io.BytesIO())
        client.download("https://evil-mch.weixin.qq.com.example/x", to=io.BytesIO())
    assert ["Authorization" in request.headers for request in transport.requests] == [False, True, False]
    assert transport.requests[0].url == "https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file?token=a+b%FF;c"


@pytest.mark.parametrize("size", [1, 2, 3, 63, 64, 65, 1000])
@pytest.mark.parametrize("members", [1, 3])
def test_a_gzip_in_chunks_of_any_size_is_decompressed(sandbox, tmp_path, size, members):
    content = bytes(range(256)) * 10
    compressed = b"".join(gzip.compress(content) for _ in range(members))

    url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a"
    with sandbox.client(transport=Chunked(compressed, size)) as client:
        client.download(url, to=tmp_path / "file", sha1=hashlib.sha1(content * members).hexdigest())
    assert (tmp_path / "file").read_bytes() == content * members


def test_an_empty_response_does_not_replace_a_file(sandbox, tmp_path):
    (tmp_path / "file").write_text("good")
    with sandbox.client(transport=Chunked(b"", 1)) as client, pytest.raises(wechatpay.DigestError, match="empty"):
        client.download("https://api.mch.weixin.qq.com/v3/billdownload/file?token=a", to=tmp_path / "file")
    assert (tmp_path / "file").read_text() == "good"


def test_short_writes_are_continued_and_targets_without_a_count_are_refused(sandbox):
    class Short(io.RawIOBase):
        def __init__(self):
            self.content = b""

        def writable(self):
            return True

        def write(self, data):
            self.content += bytes(data[:4])
            return min(4, len(data))

    class Asynchronous:
        def write(self, data):
            return None

    url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=a"
    with sandbox.client(transport=Answering(b"0123456789" * 10)) as client:
        short = Short()
        client.download(url, to=short)
        assert short.content == b"0123456789" * 10
        with pytest.raises(wechatpay.ArgumentError, match="write"):
            client.download(url, to=Asynchronous())


def test_a_large_bill_is_read_in_constant_memory(tmp_path):
    lines = BILL.splitlines(keepends=True)
    with (tmp_path / "bill").open("w", encoding="utf-8", newline="") as file:
        file.write(lines[0])
        for _ in range(100):
            file.write(lines[1] * 1_000)
        file.writelines(["总交易单数\r\n", "`100000\r\n"])
    tracemalloc.start()
    rows = sum(1 for _ in bills.read(tmp_path / "bill"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert rows == 100_000
    assert peak < 2_000_000
