/** @jsxImportSource react */
/** Arco Design, pages written without a look at the reader: trend lines, popovers, steps, sticky tables, count-up statistics. */
import {
  Badge,
  Card,
  Divider,
  Grid,
  List,
  Popover,
  Progress,
  Skeleton,
  Space,
  Statistic,
  Table,
  Tabs,
  Trigger,
  Typography,
} from '@arco-design/web-react';
import type { Scene } from './scenes';

const { Row, Col } = Grid;
const { Text, Title } = Typography;

export const more: Record<string, Scene> = {
  'trend tiles': (step) => (
    <Space size={24} wrap>
      {[
        ['房间内人数', String(803 + step), '人', '+3'],
        ['看播人次', '3.3', 'w', '+0.2w'],
        ['付款人数', '220', '', '-1'],
        ['交易金额', '¥18,020', '', '+2%'],
        ['千次看播成交', '¥540', '', ''],
      ].map(([label, value, unit, delta]) => (
        <div key={label} style={{ width: 150 }}>
          <Popover content="统计口径说明">
            <Text type="secondary">
              {label} <i className="arco-icon">?</i>
            </Text>
          </Popover>
          <Title heading={4} style={{ margin: 0 }}>
            {value}
            <small>{unit}</small>
          </Title>
          {delta && (
            <Text type="success">
              较上一分钟 <b>{delta}</b>
            </Text>
          )}
        </div>
      ))}
    </Space>
  ),
  'statistics with suffix nodes': () => (
    <Row>
      <Col span={8}>
        <Statistic title="累计观看UV" value={23_000} groupSeparator suffix={<Badge status="success" />} />
      </Col>
      <Col span={8}>
        <Statistic title="订单量（单）" value={640} />
      </Col>
      <Col span={8}>
        <Statistic title="总GMV（万元）" value={12.86} precision={2} />
      </Col>
      <Col span={8}>
        <Statistic title="曝光-进入率" value={12.2} suffix="%" />
      </Col>
    </Row>
  ),
  'count up': (step) => (
    <Statistic key={step} title="累计点赞数" value={40_000 + step} countUp countDuration={500} groupSeparator />
  ),
  'split card': () => (
    <Card>
      <Row>
        <Col span={11}>
          <Text>成交人数</Text>
          <Title heading={5}>1,204</Title>
          <Progress percent={40} />
          <Text>新客占比 40%</Text>
        </Col>
        <Divider type="vertical" />
        <Col span={11}>
          <Text>成交件数</Text>
          <Title heading={5}>1,966</Title>
          <Text>人均件数 1.63</Text>
        </Col>
      </Row>
    </Card>
  ),
  'compare table': () => (
    <Table
      pagination={false}
      columns={[
        { title: '核心指标', dataIndex: 'k' },
        { title: '当前场次', dataIndex: 'a' },
        { title: '上一场次', dataIndex: 'b' },
        { title: '变化', dataIndex: 'c' },
      ]}
      data={[
        { key: 1, k: '累计观众', a: '9,120', b: '8,011', c: '+13.8%' },
        { key: 2, k: '支付订单', a: '301', b: '280', c: '+7.5%' },
        { key: 3, k: '支付额', a: '¥24,080', b: '¥21,000', c: '+14.6%' },
      ]}
    />
  ),
  'list and trigger': () => (
    <>
      <List
        header="实时榜"
        dataSource={['红枣', '腐竹', '党参', '沃柑']}
        render={(name, i) => (
          <List.Item key={i}>
            {name} <Text>成交额</Text> <Text>¥{(9 - i) * 100}</Text>
          </List.Item>
        )}
      />
      <Trigger popupVisible popup={() => <div style={{ background: '#fff' }}>昨日成交额 ¥120</div>}>
        <div>
          <Text>成交额</Text>
          <Title heading={3}>¥ 3,000.00</Title>
        </div>
      </Trigger>
    </>
  ),
  'tabs with hidden panes': () => (
    <Tabs defaultActiveTab="2" lazyload={false}>
      <Tabs.TabPane key="1" title="今日">
        <Statistic title="成交单数" value={900} />
      </Tabs.TabPane>
      <Tabs.TabPane key="2" title="本场">
        <Statistic title="成交单数" value={300} />
      </Tabs.TabPane>
    </Tabs>
  ),
  skeleton: () => (
    <Card>
      <Text>在线用户</Text>
      <Skeleton text={{ rows: 1 }} animation />
      <Text>下单数</Text>
      <Title heading={4}>-</Title>
    </Card>
  ),
};
