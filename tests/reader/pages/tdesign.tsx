/** @jsxImportSource react */
/** TDesign (Tencent, as on WeChat's consoles): Statistic with animation and trend, Card, Descriptions, Table with a foot. */
import { Card, Descriptions, Space, Statistic, Table, Tabs, Tag } from 'tdesign-react';
import 'tdesign-react/es/style/index.css';
import { showReact } from './scenes';
import { more } from './tdesign-more';

showReact({
  ...more,
  statistics: (step) => (
    <Space size={32} breakLine>
      <Statistic title="当前在线" value={812 + step} unit="人" trend="increase" trendPlacement="right" />
      <Statistic title="累计观众数" value={45_678} unit="人" />
      <Statistic title="成交总金额" value={56_321.5} decimalPlaces={2} prefix="¥" />
      <Statistic title="支付笔数" value={900} extra="较上场 +5.2%" />
      <Statistic title="退款笔数" value={7} />
      <Statistic title="场均停留" value={95} unit="秒" />
    </Space>
  ),
  animated: (step) => (
    <Space>
      <Statistic
        key={step}
        title="观看人数"
        value={step === 0 ? 15_000 : 18_250}
        animation={{ valueFrom: step === 0 ? 0 : 15_000, duration: 800 }}
        animationStart
      />
    </Space>
  ),
  cards: () => (
    <Space>
      <Card title="直播观看次数" subtitle="含回放" actions={<a href="#x">更多</a>} bordered style={{ width: 260 }}>
        <div style={{ fontSize: 30 }}>1.15亿</div>
      </Card>
      <Card header={<span>下单件数</span>} bordered style={{ width: 260 }} footer={<span>更新于 20:15:03</span>}>
        <div style={{ fontSize: 30 }}>3,210</div>
      </Card>
      <Card title="总销售额" status="实时" bordered style={{ width: 260 }}>
        <div style={{ fontSize: 30 }}>
          ￥14.2万 <Tag theme="success">↑12%</Tag>
        </div>
      </Card>
    </Space>
  ),
  descriptions: () => (
    <>
      <Descriptions
        title="直播概况"
        bordered
        items={[
          { label: '开播时间', content: '2026-10-01 19:30' },
          { label: '累计评论数', content: '5,120' },
          { label: '累计点赞数', content: '1.2w' },
          { label: '点赞率', content: '12‰' },
        ]}
      />
      <Descriptions
        layout="vertical"
        itemLayout="vertical"
        items={[
          { label: '新增关注', content: '64' },
          { label: '分享人数', content: '18' },
        ]}
      />
    </>
  ),
  table: () => (
    <Table
      rowKey="id"
      footData={[{ id: 0, name: '合计', items: 55, amount: '¥2,750.00' }]}
      columns={[
        { colKey: 'name', title: '商品名称' },
        { colKey: 'items', title: '成交件数' },
        { colKey: 'amount', title: '成交金额' },
      ]}
      data={[
        { id: 1, name: '南宁沃柑', items: 40, amount: '¥2,000.00' },
        { id: 2, name: '梧州六堡茶', items: 15, amount: '¥750.00' },
      ]}
    />
  ),
  tabs: () => (
    <Tabs defaultValue="a">
      <Tabs.TabPanel value="a" label="本场" destroyOnHide={false}>
        <Statistic title="GMV" value={880} prefix="¥" />
      </Tabs.TabPanel>
      <Tabs.TabPanel value="b" label="上场" destroyOnHide={false}>
        <Statistic title="GMV" value={990} prefix="¥" />
      </Tabs.TabPanel>
    </Tabs>
  ),
});
