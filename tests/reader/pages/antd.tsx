/** @jsxImportSource react */
/** antd 6: Statistic, Card, Descriptions, Table with a summary row, List, Tabs. */
import {
  Badge,
  Card,
  Col,
  Descriptions,
  List,
  Row,
  Segmented,
  Space,
  Statistic,
  Table,
  Tabs,
  Tag,
  Tooltip,
  Typography,
} from 'antd';
import { more } from './antd-more';
import { third } from './antd-third';
import { showReact } from './scenes';

const products = [
  { key: 1, name: '临县红枣 5斤装', price: '¥39.90', items: 120, amount: '¥4,788.00' },
  { key: 2, name: '沁源党参 250g', price: '¥68.00', items: 45, amount: '¥3,060.00' },
  { key: 3, name: '沁源腐竹', price: '¥25.00', items: 32, amount: '¥800.00' },
];
const columns = [
  { title: '商品信息', dataIndex: 'name' },
  { title: '到手价', dataIndex: 'price' },
  { title: '成交件数', dataIndex: 'items', sorter: true },
  { title: <Tooltip title="含退款">成交金额</Tooltip>, dataIndex: 'amount' },
];

showReact({
  ...more,
  ...third,
  statistics: (step) => (
    <Row gutter={16}>
      <Col span={6}>
        <Card>
          <Statistic title="当前在线（人）" value={1128 + step} />
        </Card>
      </Col>
      <Col span={6}>
        <Statistic title="累计看播用户数" value={93_012} suffix="人" />
      </Col>
      <Col span={6}>
        <Statistic title="整场GMV" value={112_893.5 + step} precision={2} prefix="¥" />
      </Col>
      <Col span={6}>
        <Statistic title="客单价" value={88.2} precision={2} prefix="¥" />
      </Col>
      <Col span={6}>
        <Statistic title="支付订单量" value={1280} suffix="单" />
      </Col>
      <Col span={6}>
        <Statistic title="成交转化率" value={3.21} suffix="%" />
      </Col>
      <Col span={6}>
        <Statistic title="人均停留时长" value="2分11秒" />
      </Col>
      <Col span={6}>
        <Statistic title="昨日支付金额" value={90_001} prefix="¥" />
      </Col>
      <Col span={6}>
        <Statistic title="退款金额" value={0} precision={2} prefix="¥" />
      </Col>
    </Row>
  ),
  cards: (step) => (
    <Space wrap>
      <Card title="实时在线人数" extra={<a href="#more">详情</a>} style={{ width: 260 }}>
        <Typography.Title level={2}>{step === 0 ? '9,876' : '1.2万'}</Typography.Title>
        <Typography.Text type="secondary">较上一场 +12.4%</Typography.Text>
      </Card>
      <Card title="成交金额" extra={<Tag>实时</Tag>} style={{ width: 260 }}>
        <div style={{ fontSize: 28 }}>¥{step === 0 ? '35,000.00' : '35,100.00'}</div>
        <div>
          日环比 <span>↑3.2%</span>
        </div>
      </Card>
      <Card title="直播间观看人次" style={{ width: 260 }}>
        <div style={{ fontSize: 28 }}>
          14.2<small>万</small>
        </div>
        <Badge status="success" text="数据更新正常" />
      </Card>
    </Space>
  ),
  descriptions: () => (
    <>
      <Descriptions bordered column={2} title="本场数据">
        <Descriptions.Item label="累计观看人数">30,112</Descriptions.Item>
        <Descriptions.Item label="最高在线人数">2,301</Descriptions.Item>
        <Descriptions.Item label="成交订单数">512</Descriptions.Item>
        <Descriptions.Item label="成交人数">--</Descriptions.Item>
      </Descriptions>
      <Descriptions layout="vertical" column={3}>
        <Descriptions.Item label="点赞次数">12.5万</Descriptions.Item>
        <Descriptions.Item label="新增粉丝">
          <b>88</b> 人
        </Descriptions.Item>
        <Descriptions.Item label="互动率">3.2%</Descriptions.Item>
      </Descriptions>
      <Descriptions column={2}>
        <Descriptions.Item label="评论条数">1,024</Descriptions.Item>
        <Descriptions.Item label="人均评论">3.1</Descriptions.Item>
      </Descriptions>
    </>
  ),
  table: () => (
    <Table
      dataSource={products}
      columns={columns}
      scroll={{ y: 200 }}
      summary={() => (
        <Table.Summary fixed>
          <Table.Summary.Row>
            <Table.Summary.Cell index={0}>合计</Table.Summary.Cell>
            <Table.Summary.Cell index={1} />
            <Table.Summary.Cell index={2}>197</Table.Summary.Cell>
            <Table.Summary.Cell index={3}>¥8,648.00</Table.Summary.Cell>
          </Table.Summary.Row>
        </Table.Summary>
      )}
    />
  ),
  products: () => <Table dataSource={products} columns={columns} />,
  list: () => (
    <List
      dataSource={[
        ['在线人数', '321'],
        ['分享次数', '45'],
        ['商品点击次数', '6,789'],
        ['商品曝光次数', '99,000'],
        ['GPM', '¥1,234.00'],
      ]}
      renderItem={([label, value]) => (
        <List.Item extra={<strong>{value}</strong>}>
          <List.Item.Meta title={label} />
        </List.Item>
      )}
    />
  ),
  tabs: () => (
    <>
      <Segmented options={['概览', '流量', '成交']} />
      <Tabs
        items={[
          { key: 'all', label: '整场', children: <Statistic title="成交金额" value={5200} prefix="¥" />, forceRender: true },
          { key: 'recent', label: '近5分钟', children: <Statistic title="成交金额" value={120} prefix="¥" />, forceRender: true },
        ]}
      />
    </>
  ),
});
