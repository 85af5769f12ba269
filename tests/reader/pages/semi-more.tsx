/** @jsxImportSource react */
/** Semi Design, pages written without a look at the reader: side sheets, carousels, banners, tag groups, progress. */
import {
  Avatar,
  Badge,
  Banner,
  Card,
  Carousel,
  Col,
  Descriptions,
  Popover,
  Progress,
  Row,
  Space,
  Table,
  TabPane,
  Tabs,
  Typography,
} from '@douyinfe/semi-ui';
import type { Scene } from './scenes';

const { Title, Text, Numeral } = Typography;

export const more: Record<string, Scene> = {
  'value above label': (step) => (
    <Row>
      {[
        [`${3021 + step}`, '正在看的人'],
        ['12.8万', '看播总人次'],
        ['1,302', '成交笔数'],
        ['¥99,120', '成交流水'],
        ['76.1', '客单价'],
        ['3.4%', '看播-成交率'],
      ].map(([value, label]) => (
        <Col span={4} key={label}>
          <Title heading={3}>{value}</Title>
          <Text type="tertiary">{label}</Text>
        </Col>
      ))}
    </Row>
  ),
  numeral: () => (
    <Space spacing={40}>
      <div>
        <Text>累计销量</Text>
        <Title heading={3}>
          <Numeral precision={0}>{4021}</Numeral>
        </Title>
      </div>
      <div>
        <Text>直播间业绩</Text>
        <Title heading={3}>
          ￥<Numeral precision={1}>{21.5}</Numeral>万
        </Title>
      </div>
    </Space>
  ),
  'tabs by line': () => (
    <Tabs type="line" keepDOM lazyRender={false} activeKey="a">
      <TabPane tab="整体" itemKey="a">
        <Descriptions
          data={[
            { key: '总观看人数', value: '5.1万' },
            { key: '总成交额', value: '¥88,000' },
          ]}
          row
        />
      </TabPane>
      <TabPane tab="近1小时" itemKey="b">
        <Descriptions
          data={[
            { key: '总观看人数', value: '1.1万' },
            { key: '总成交额', value: '¥8,000' },
          ]}
          row
        />
      </TabPane>
    </Tabs>
  ),
  'banner and avatars': () => (
    <>
      <Banner description="当前在线 520 人时建议上福袋" />
      <Card title="公屏">
        {['老板发货吗', '已下单2单', '在线等', '成交金额多少', '666'].map((text, i) => (
          <div key={text} style={{ display: 'flex' }}>
            <Avatar size="small">{i}</Avatar>
            <Text>{text}</Text>
          </div>
        ))}
      </Card>
      <Badge count={5}>
        <Card>
          <Text>获赞数</Text> <Text strong>10.2万</Text>
        </Card>
      </Badge>
    </>
  ),
  'progress to goal': () => (
    <Card title="销售额目标">
      <Progress percent={50} showInfo />
      <Text>本场销售额</Text>
      <Title heading={4}>¥50,000</Title>
      <Text>目标 ¥100,000</Text>
    </Card>
  ),
  'carousel of tiles': () => (
    <Carousel style={{ width: 300, height: 120 }} autoPlay={false} animation="slide">
      {[
        ['新增粉丝', '101'],
        ['评论量', '2,201'],
      ].map(([label, value]) => (
        <div key={label}>
          <Text>{label}</Text>
          <Title heading={4}>{value}</Title>
        </div>
      ))}
    </Carousel>
  ),
  'table of periods': () => (
    <Table
      pagination={false}
      columns={[
        { title: '', dataIndex: 'k' },
        { title: '支付人数', dataIndex: 'a' },
        { title: '支付件数', dataIndex: 'b' },
        { title: '支付金额', dataIndex: 'c' },
      ]}
      dataSource={[
        { key: 1, k: '本场', a: '301', b: '420', c: '¥21,000' },
        { key: 2, k: '近30分钟', a: '30', b: '42', c: '¥2,100' },
        { key: 3, k: '昨日同时段', a: '200', b: '290', c: '¥15,000' },
      ]}
    />
  ),
  'popover shown': () => (
    <Popover visible content={<div>上场观看人数 9,000</div>}>
      <div>
        <Text>观看人数</Text>
        <Title heading={4}>1.02万</Title>
      </div>
    </Popover>
  ),
};
