/** @jsxImportSource react */
/** Arco Design: Statistic, Card, Descriptions, Table with a summary, Grid tiles, as on a local-life console. */
import { Card, Descriptions, Grid, Space, Statistic, Table, Tabs, Tag, Typography } from '@arco-design/web-react';
import '@arco-design/web-react/dist/css/arco.min.css';
import { more } from './arco-more';
import { third } from './arco-third';
import { showReact } from './scenes';

const { Row, Col } = Grid;
const rows = [
  { key: '1', source: '推荐流量', audience: '12,000', gmv: '8,000.00' },
  { key: '2', source: '关注流量', audience: '3,400', gmv: '2,000.50' },
];

showReact({
  ...more,
  ...third,
  statistics: (step) => (
    <Row gutter={24}>
      <Col span={8}>
        <Statistic title="实时在线用户" value={2301 + step} groupSeparator />
      </Col>
      <Col span={8}>
        <Statistic title="整场累计看播人数" value={120_312} groupSeparator suffix="人" />
      </Col>
      <Col span={8}>
        <Statistic title="累计支付GMV（元）" value={93_512.4} precision={2} groupSeparator />
      </Col>
      <Col span={8}>
        <Statistic title="千次观看成交金额" value={777.25} precision={2} groupSeparator suffix="元" />
      </Col>
      <Col span={8}>
        <Statistic title="支付买家数" value={412} extra="较昨日 +8.1%" />
      </Col>
      <Col span={8}>
        <Statistic title="平均在线人数" value={1002} groupSeparator />
      </Col>
    </Row>
  ),
  tiles: (step) => (
    <Card title="核心数据" extra={<Tag color="green">直播中</Tag>}>
      <Space size={40} wrap>
        {[
          ['直播间成交金额', '¥', '4.53', '万'],
          ['成交件数', '', String(1322 + step), '件'],
          ['观看次数', '', '25.1', '万'],
          ['退款率', '', '1.2', '%'],
          ['商品点击人数', '', '9,001', ''],
        ].map(([label, sign, value, unit]) => (
          <div key={label}>
            <Typography.Text type="secondary">{label}</Typography.Text>
            <div style={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
              <span>{sign}</span>
              <span style={{ fontSize: 26 }}>{value}</span>
              <span>{unit}</span>
            </div>
          </div>
        ))}
      </Space>
    </Card>
  ),
  inline: () => (
    <Card bordered>
      <div>千次观看成交金额 4,000.00元</div>
      <div>成交金额 18,315.00元</div>
      <div>成交订单数 1,204单 · 在线人数 1.2w</div>
    </Card>
  ),
  descriptions: () => (
    <>
      <Descriptions
        column={2}
        border
        data={[
          { label: '开播时长', value: '01:23:45' },
          { label: '场观', value: '35.6万' },
          { label: '成交订单量', value: '2,001' },
          { label: '预售订单数', value: '12' },
        ]}
      />
      <Descriptions
        layout="inline-vertical"
        data={[
          { label: '新增粉丝数', value: '315' },
          { label: '评论数', value: '1,998' },
          { label: '粉丝团人数', value: '77' },
        ]}
      />
    </>
  ),
  table: () => (
    <Table
      pagination={false}
      data={rows}
      columns={[
        { title: '流量来源', dataIndex: 'source' },
        { title: '观看人数', dataIndex: 'audience' },
        { title: '成交金额', dataIndex: 'gmv' },
      ]}
      summary={() => (
        <Table.Summary>
          <Table.Summary.Row>
            <Table.Summary.Cell>总计</Table.Summary.Cell>
            <Table.Summary.Cell>15,400</Table.Summary.Cell>
            <Table.Summary.Cell>¥10,000.50</Table.Summary.Cell>
          </Table.Summary.Row>
        </Table.Summary>
      )}
    />
  ),
  blocks: () => (
    <>
      <Card title="近5分钟">
        <Statistic title="成交金额" value={310} prefix="¥" />
      </Card>
      <Card title="本场累计">
        <Statistic title="成交金额" value={52_000} prefix="¥" groupSeparator />
      </Card>
      <Card title="昨日">
        <Statistic title="成交金额" value={48_000} prefix="¥" groupSeparator />
      </Card>
    </>
  ),
  tabs: () => (
    <Tabs defaultActiveTab="a" lazyload={false}>
      <Tabs.TabPane key="a" title="概览">
        <Statistic title="在线人数" value={15} />
      </Tabs.TabPane>
      <Tabs.TabPane key="b" title="流量">
        <Statistic title="在线人数" value={99} />
      </Tabs.TabPane>
    </Tabs>
  ),
});
