/** @jsxImportSource react */
/** Fusion, pages written without a look at the reader: number boards, timelines, sliders, tables with locked columns. */
import { Badge, Box, Card, Divider, Icon, List, Loading, Progress, Slider, Tab, Table, Tag, Timeline } from '@alifd/next';
import type { Scene } from './scenes';

const Board = ({ label, children, note }: { label: string; children: React.ReactNode; note?: string }) => (
  <div style={{ display: 'inline-block', width: 160, margin: 8 }}>
    <div>{children}</div>
    <div>
      {label} <Icon type="prompt" size="xs" />
    </div>
    {note && <div style={{ color: '#999' }}>{note}</div>}
  </div>
);

export const more: Record<string, Scene> = {
  boards: (step) => (
    <Card free>
      <Card.Content>
        <Board label="当前在线用户" note="峰值 8,200">
          <b style={{ fontSize: 24 }}>{(5120 + step).toLocaleString('en')}</b>
        </Board>
        <Board label="累计访问UV" note="较上场 ↑ 12%">
          <b style={{ fontSize: 24 }}>15.2万</b>
        </Board>
        <Board label="支付子订单数">
          <b style={{ fontSize: 24 }}>1,800</b>
        </Board>
        <Board label="支付买家数" note="老客 320">
          <b style={{ fontSize: 24 }}>1,210</b>
        </Board>
        <Board label="支付总金额(元)">
          <b style={{ fontSize: 24 }}>
            120,300<small>.50</small>
          </b>
        </Board>
      </Card.Content>
    </Card>
  ),
  'tabs again': () => (
    <Tab lazyLoad={false} defaultActiveKey="a">
      <Tab.Item title="本场" key="a">
        <Board label="成交件数">
          <b>410</b>
        </Board>
      </Tab.Item>
      <Tab.Item title="全天" key="b">
        <Board label="成交件数">
          <b>910</b>
        </Board>
      </Tab.Item>
    </Tab>
  ),
  'table again': () => (
    <Table.StickyLock
      dataSource={[
        { id: 0, name: '合计', n: '120', m: '12,000.00' },
        { id: 1, name: '红枣', n: '80', m: '8,000.00' },
        { id: 2, name: '腐竹', n: '40', m: '4,000.00' },
      ]}
    >
      <Table.Column title="商品" dataIndex="name" lock width={120} />
      <Table.Column title="支付件数" dataIndex="n" width={160} />
      <Table.Column title="支付金额(元)" dataIndex="m" width={160} />
    </Table.StickyLock>
  ),
  'feed and list': () => (
    <Box direction="row" spacing={20}>
      <Timeline>
        <Timeline.Item title="用户下单 ¥39.9" time="20:13" />
        <Timeline.Item title="用户下单 ¥68" time="20:12" />
      </Timeline>
      <List>
        <List.Item title="直播间在线" extra="3,210" />
        <List.Item title="转粉数" extra="66" />
        <List.Item title="分享量" extra="12" />
      </List>
      <Progress percent={20} shape="circle" />
    </Box>
  ),
  slider: () => (
    <Slider style={{ width: 300 }} slidesToShow={1} infinite={false}>
      <div>
        <p>点赞量</p>
        <b>2.2万</b>
      </div>
      <div>
        <p>评论量</p>
        <b>1,001</b>
      </div>
    </Slider>
  ),
  'loading and badges': (step) => (
    <Loading visible={step === 0}>
      <Badge count={3}>
        <Tag>退款</Tag>
      </Badge>
      <div>
        <span>下单金额</span>
        <Divider direction="ver" />
        <span>{step === 0 ? '—' : '¥ 1.2万'}</span>
      </div>
    </Loading>
  ),
};
