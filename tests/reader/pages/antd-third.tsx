/** @jsxImportSource react */
/** antd 6, a third hand: lists with descriptions, ribbons, steps, metas, segmented switches, summaries in words no list of ours has. */
import {
  Avatar,
  Badge,
  Breadcrumb,
  Button,
  Card,
  Descriptions,
  Divider,
  Dropdown,
  Flex,
  Image,
  List,
  Menu,
  Pagination,
  Progress,
  Rate,
  Segmented,
  Space,
  Statistic,
  Steps,
  Table,
  Tag,
  Timeline,
  Typography,
} from 'antd';
import type { Scene } from './scenes';

const { Text, Title, Paragraph } = Typography;
const picture = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="80" height="80"/%3E';

export const third: Record<string, Scene> = {
  'list of numbers with descriptions': (step) => (
    <List
      style={{ width: 420 }}
      dataSource={[
        ['此刻在看的观众', `${2048 + step} 人`, '每 3 秒刷新'],
        ['开播至今进来的人次', '6.6万', '同一人多次进入重复计'],
        ['本场已成交笔数', '731 笔', '含未发货'],
        ['本场成交总额', '¥ 68,204.50', '退款 ¥1,024.00'],
        ['关注转化', '4.1%', ''],
      ]}
      renderItem={([title, value, note]) => (
        <List.Item extra={<Text strong>{value}</Text>}>
          <List.Item.Meta title={title} description={note} />
        </List.Item>
      )}
    />
  ),
  'menu with counts, breadcrumb and paging beside cards': () => (
    <Flex>
      <Menu
        style={{ width: 200 }}
        items={[
          { key: '1', label: '订单 (128)' },
          { key: '2', label: <Badge count={12}>售后订单</Badge> },
          { key: '3', label: '评论 56' },
        ]}
      />
      <div>
        <Breadcrumb items={[{ title: '直播' }, { title: '第 12 场' }]} />
        <Flex gap={12}>
          <Card size="small">
            <Statistic title="同时在看" value={408} suffix="人" />
          </Card>
          <Card size="small">
            <Statistic title="下单笔数" value={77} suffix="笔" />
          </Card>
          <Card size="small">
            <Statistic title="流水" value={8091.3} precision={2} prefix="¥" />
          </Card>
        </Flex>
        <Pagination total={128} showTotal={(total) => `共 ${total} 条订单`} />
      </div>
    </Flex>
  ),
  'ribbons and metas': () => (
    <Flex gap={12}>
      <Badge.Ribbon text="实时">
        <Card style={{ width: 240 }}>
          <Card.Meta avatar={<Avatar>人</Avatar>} title="1,306" description="直播间在看人数" />
        </Card>
      </Badge.Ribbon>
      <Badge.Ribbon text="+12%">
        <Card style={{ width: 240 }}>
          <Card.Meta avatar={<Avatar>单</Avatar>} title="402" description="付款订单笔数" />
        </Card>
      </Badge.Ribbon>
      <Badge.Ribbon text="昨日 39,000">
        <Card style={{ width: 240 }}>
          <Card.Meta avatar={<Avatar>¥</Avatar>} title="￥41,870" description="本场实付总额" />
        </Card>
      </Badge.Ribbon>
    </Flex>
  ),
  'steps to goals': () => (
    <Card title="目标进度">
      <Steps
        items={[
          { title: '成交额 1万', description: '20:05 达成' },
          { title: '成交额 5万', description: '20:41 达成' },
          { title: '成交额 10万', description: '进行中' },
        ]}
      />
      <Divider />
      <Flex gap={40}>
        <Progress type="dashboard" percent={68} format={() => '6.8万'} />
        <Statistic title="当前成交额" value="6.8" suffix="万元" />
        <Statistic title="距下一档" value={3.2} suffix="万元" />
      </Flex>
    </Card>
  ),
  'switch of periods over a panel': () => (
    <Card title={<Segmented options={['近5分钟', '近30分钟', '全场']} value="全场" />} style={{ width: 600 }}>
      <Descriptions
        column={2}
        items={[
          { key: 'a', label: '累计观看用户', children: '3.1万' },
          { key: 'b', label: '成交用户', children: '812' },
          { key: 'c', label: '成交件数', children: '1,377' },
          { key: 'd', label: '互动次数', children: '9,012' },
        ]}
      />
    </Card>
  ),
  'product on air and nothing of the stream but the crowd': () => (
    <Flex vertical gap={12}>
      <Space>
        <Text>在线</Text>
        <Title level={3}>1,024</Title>
      </Space>
      <Card style={{ width: 520 }}>
        <Flex gap={12}>
          <Image width={80} height={80} src={picture} preview={false} />
          <div>
            <Title level={5}>隰县玉露香梨 5斤装</Title>
            <Rate disabled value={4} />
            <Paragraph>
              直播价 <Text type="danger">¥29.9</Text> <Text delete>¥49.9</Text> 库存 <Text>1,200</Text>
            </Paragraph>
            <Flex gap={20}>
              <Statistic title="成交金额" value={3588} prefix="¥" />
              <Statistic title="成交件数" value={120} />
              <Statistic title="成交人数" value={96} />
            </Flex>
          </div>
          <Button danger>结束讲解</Button>
        </Flex>
      </Card>
    </Flex>
  ),
  'table of hosts with a summary row and one of streams': () => (
    <Table
      pagination={false}
      rowKey="host"
      columns={[
        { title: '主播', dataIndex: 'host' },
        { title: '看播人数', dataIndex: 'audience' },
        { title: '订单量', dataIndex: 'orders' },
        { title: '带货金额(元)', dataIndex: 'revenue' },
      ]}
      dataSource={[
        { host: '王县长', audience: '8,120', orders: 210, revenue: '19,204.00' },
        { host: '李县长', audience: '5,004', orders: 133, revenue: '12,881.50' },
      ]}
      summary={() => (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0}>全场合计</Table.Summary.Cell>
          <Table.Summary.Cell index={1}>12,050</Table.Summary.Cell>
          <Table.Summary.Cell index={2}>343</Table.Summary.Cell>
          <Table.Summary.Cell index={3}>32,085.50</Table.Summary.Cell>
        </Table.Summary.Row>
      )}
    />
  ),
  'english, in words': () => (
    <Card title="Show control">
      <Timeline
        items={[
          { children: 'Order #1042 paid, $38.00' },
          { children: 'Order #1041 refunded, $12.00' },
          { children: '3 new followers' },
        ]}
      />
      <Flex gap={24}>
        <Statistic title="Watching live" value={311} />
        <Statistic title="Orders placed so far" value={64} />
        <Statistic title="Total sales this show" value={2103.4} precision={2} prefix="$" />
        <Statistic title="Avg. basket" value={32.87} precision={2} prefix="$" />
        <Tag>Goal: $5,000</Tag>
        <Dropdown.Button menu={{ items: [] }}>Orders</Dropdown.Button>
      </Flex>
    </Card>
  ),
};
