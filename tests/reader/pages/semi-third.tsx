/** @jsxImportSource react */
/** Semi, a third hand: descriptions of both directions, lists of logs, side sheets, tags and collapses in words no list of ours has. */
import {
  Avatar,
  Badge,
  Banner,
  Card,
  Collapse,
  Descriptions,
  List,
  Progress,
  SideSheet,
  Space,
  Table,
  Tag,
  Timeline,
  Typography,
} from '@douyinfe/semi-ui';
import type { Scene } from './scenes';

const { Numeral, Text, Title } = Typography;

export const third: Record<string, Scene> = {
  'double descriptions': (step) => (
    <Descriptions
      row
      size="large"
      data={[
        { key: '房间当前人数', value: `${1503 + step}` },
        { key: '累计来访用户', value: '2.2万' },
        { key: '已付款单量', value: <Tag>418</Tag> },
        { key: '实收流水', value: '¥ 33,120.00' },
        { key: '退货退款', value: '¥ 810.00' },
      ]}
    />
  ),
  'log of events beside the totals': () => (
    <Space align="start">
      <Card title="播报" style={{ width: 260 }}>
        <Timeline>
          <Timeline.Item time="20:13">5 人下单</Timeline.Item>
          <Timeline.Item time="20:12">县长切换到红枣</Timeline.Item>
          <Timeline.Item time="20:10">2 件成交，共 ¥79.80</Timeline.Item>
          <Timeline.Item time="20:09">在线突破 1,000 人</Timeline.Item>
        </Timeline>
      </Card>
      <Card title="汇总">
        <Space spacing={32}>
          <div>
            <Text type="tertiary">下单总人数</Text>
            <Title heading={3}>356</Title>
          </div>
          <div>
            <Text type="tertiary">出单总量</Text>
            <Title heading={3}>402</Title>
          </div>
        </Space>
      </Card>
    </Space>
  ),
  'side sheet of one product': () => (
    <>
      <Space>
        <Text strong>¥9.86万</Text>
        <Text type="tertiary">全场成交</Text>
      </Space>
      <SideSheet
        visible
        title="商品明细：沁州黄小米 2kg"
        mask={false}
        getPopupContainer={() => document.getElementById('root') as HTMLElement}
      >
        <Descriptions
          data={[
            { key: '商品ID', value: '3720019' },
            { key: '售价', value: '¥49.00' },
            { key: '库存', value: '388' },
            { key: '支付订单数', value: '117' },
            { key: '支付金额', value: '¥5,733.00' },
          ]}
        />
      </SideSheet>
    </>
  ),
  'collapse with numbers in its heads': () => (
    <Collapse defaultActiveKey={['1', '2']}>
      <Collapse.Panel header="流量" itemKey="1" extra={<Tag>进房人次 3.4万</Tag>}>
        <Numeral>场均停留 95 秒</Numeral>
      </Collapse.Panel>
      <Collapse.Panel header="交易" itemKey="2" extra={<Tag>支付单数 912</Tag>}>
        <Progress percent={45} showInfo />
      </Collapse.Panel>
    </Collapse>
  ),
  'banner and badges': () => (
    <>
      <Banner type="info" description="本场 GMV 每 30 秒汇总一次；昨日 GMV 为 ¥120,300" />
      <Space spacing={40}>
        <Badge count={7}>
          <Avatar>评</Avatar>
        </Badge>
        <div>
          <Title heading={2}>¥101,200</Title>
          <Text>截至此刻的 GMV</Text>
        </div>
        <div>
          <Title heading={2}>8,812</Title>
          <Text>收获点赞</Text>
        </div>
        <div>
          <Title heading={2}>+231</Title>
          <Text>本场新增关注</Text>
        </div>
      </Space>
    </>
  ),
  'table whose rows are metrics': () => (
    <Table
      pagination={false}
      columns={[
        { title: '指标', dataIndex: 'name' },
        { title: '当前值', dataIndex: 'now' },
        { title: '目标', dataIndex: 'goal' },
        { title: '完成率', dataIndex: 'rate' },
      ]}
      dataSource={[
        { key: 1, name: '观看人次', now: '52,104', goal: '60,000', rate: '86.8%' },
        { key: 2, name: '支付人数', now: '1,204', goal: '1,500', rate: '80.3%' },
        { key: 3, name: '成交金额(元)', now: '88,021.00', goal: '100,000.00', rate: '88.0%' },
      ]}
    />
  ),
  'list of tiles in japanese': () => (
    <List
      grid={{ gutter: 12, span: 6 }}
      dataSource={[
        ['現在の同接', '642', '人'],
        ['累計来場者数', '9,301', '人'],
        ['受注件数', '88', '件'],
        ['売上（税込）', '264,000', '円'],
        ['平均客単価', '3,000', '円'],
      ]}
      renderItem={([label, value, unit]) => (
        <List.Item style={{ width: 180 }}>
          <div>
            <Text size="small">{label}</Text>
            <div>
              <span style={{ fontSize: 24 }}>{value}</span>
              <span>{unit}</span>
            </div>
          </div>
        </List.Item>
      )}
    />
  ),
};
