/** @jsxImportSource react */
/** Semi Design (ByteDance): Card, Descriptions in its three looks, List, Table, Typography. */
import { Card, CardGroup, Descriptions, List, Table, Tag, Typography } from '@douyinfe/semi-ui';
import '@douyinfe/semi-ui/dist/css/semi.min.css';
import { showReact } from './scenes';
import { more } from './semi-more';
import { third } from './semi-third';

const { Title, Text } = Typography;

showReact({
  ...more,
  ...third,
  cards: (step) => (
    <CardGroup spacing={10}>
      {[
        ['当前观看人数', String(5120 + step), '峰值 8,001'],
        ['累计进房人次', '8.2万', '环比 +3%'],
        ['支付金额', '¥32,100.50', '客单价 ¥66.20'],
        ['成单量', '486', '退款 3'],
        ['涨粉', '120', ''],
      ].map(([label, value, note]) => (
        <Card key={label} title={label} style={{ width: 200 }}>
          <Title heading={2}>{value}</Title>
          <Text type="tertiary" size="small">
            {note}
          </Text>
        </Card>
      ))}
    </CardGroup>
  ),
  descriptions: (step) => (
    <>
      <Descriptions
        row
        size="large"
        data={[
          { key: '在线', value: <b>{1500 + step}</b> },
          { key: '直播观看人次', value: '7.7万' },
          { key: '成交率', value: '3.3%' },
        ]}
      />
      <Descriptions
        data={[
          { key: '成交人数', value: '301' },
          { key: '成交人数占比', value: '1.2%' },
          { key: '成交额', value: <Tag size="large">¥12,000</Tag> },
        ]}
      />
      <Descriptions
        align="plain"
        data={[
          { key: '点赞', value: '10万+' },
          { key: '评论次数', value: '暂无' },
        ]}
      />
    </>
  ),
  list: () => (
    <List
      header="直播数据"
      dataSource={[
        ['退款金额', '¥120.00'],
        ['分享数', '31'],
        ['加购件数', '900'],
        ['销售件数', '777'],
      ]}
      renderItem={([label, value]) => <List.Item main={<span>{label}</span>} extra={<Text strong>{value}</Text>} />}
    />
  ),
  table: () => (
    <Table
      pagination={false}
      columns={[
        { title: '观看人数', dataIndex: 'audience' },
        { title: '成交订单数', dataIndex: 'orders' },
        { title: '成交金额(元)', dataIndex: 'revenue' },
        { title: 'GPM', dataIndex: 'gpm' },
      ]}
      dataSource={[{ key: 1, audience: '9,800', orders: 118, revenue: '5,230.10', gpm: '533.6' }]}
    />
  ),
  english: () => (
    <CardGroup>
      {[
        ['Concurrent viewers', '1.7K'],
        ['Total views', '35.2K'],
        ['GMV', '$4,210.99'],
        ['GMV per hour', '$2,000.00'],
        ['SKU orders', '318'],
        ['Refund rate', '1.2%'],
        ['Items sold', '402'],
        ['Product clicks', '5,551'],
      ].map(([label, value]) => (
        <Card key={label} bodyStyle={{ padding: 12 }}>
          <Text type="secondary">{label}</Text>
          <Title heading={3}>{value}</Title>
        </Card>
      ))}
    </CardGroup>
  ),
});
