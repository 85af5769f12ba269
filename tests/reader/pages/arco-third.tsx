/** @jsxImportSource react */
/** Arco, a third hand: what is written around the numbers (notices, goals, ranks, other rooms) and must not be taken for them. */
import {
  Alert,
  Badge,
  Card,
  Comment,
  Descriptions,
  Grid,
  List,
  Progress,
  Space,
  Statistic,
  Table,
  Tag,
  Timeline,
  Typography,
} from '@arco-design/web-react';
import type { Scene } from './scenes';

const { Text, Title } = Typography;

export const third: Record<string, Scene> = {
  'goals and ranks around the totals': () => (
    <Space direction="vertical">
      <Alert type="success" content="恭喜！本场成交突破 1,000 单" />
      <Space>
        <Tag>带货榜第 3 名</Tag>
        <Tag>距上一名 ¥2,310</Tag>
        <Tag>距目标还差 188 单</Tag>
      </Space>
      <Grid.Row gutter={16}>
        <Grid.Col span={8}>
          <Statistic title="累计成单" value={1012} groupSeparator />
        </Grid.Col>
        <Grid.Col span={8}>
          <Statistic title="累计成交额(元)" value={80120.5} precision={2} groupSeparator />
        </Grid.Col>
        <Grid.Col span={8}>
          <Statistic title="目标成交额(元)" value={100000} groupSeparator />
        </Grid.Col>
      </Grid.Row>
      <Progress percent={80} />
    </Space>
  ),
  'other rooms beside ours': () => (
    <Space align="start">
      <Card title="我的直播间">
        <Statistic title="此刻观看" value={733} suffix="人" />
      </Card>
      <Card title="同城直播间">
        <List
          dataSource={['临县直播间', '隰县直播间', '沁源直播间']}
          render={(name, i) => (
            <List.Item key={name}>
              <Text>{name}</Text> <Text type="secondary">在线 {2100 + i}</Text>
            </List.Item>
          )}
        />
      </Card>
    </Space>
  ),
  'comments with numbers in them': () => (
    <div>
      <Space size={30}>
        <div>
          <Text>弹幕总数</Text>
          <Title heading={4}>2,041</Title>
        </div>
        <div>
          <Text>点赞总数</Text>
          <Title heading={4}>3.3万</Title>
        </div>
      </Space>
      <Comment author="张三" content="订单 3 什么时候发" datetime="刚刚" />
      <Comment author="李四" content="在线等，观看人数多少了" datetime="1分钟前" />
      <Comment author="王五" content="成交金额 500 了吧" datetime="2分钟前" />
    </div>
  ),
  'figures with what they were made of': (step) => (
    <Descriptions
      column={1}
      data={[
        { label: '成交金额', value: `¥${12000 + step}（含直播 ¥9,000，短视频 ¥3,000）` },
        { label: '成交人数', value: <Badge status="processing" text="301" /> },
        { label: '观看人数', value: '8,120' },
        { label: '分享次数', value: '45 次' },
      ]}
    />
  ),
  'streams before this one': () => (
    <Table
      pagination={false}
      columns={[
        { title: '场次', dataIndex: 'name' },
        { title: '观看人数', dataIndex: 'audience' },
        { title: '成交金额', dataIndex: 'revenue' },
      ]}
      data={[
        { key: 1, name: '本场', audience: '3,120', revenue: '¥20,100' },
        { key: 2, name: '上一场', audience: '2,904', revenue: '¥18,200' },
        { key: 3, name: '上上场', audience: '2,701', revenue: '¥16,300' },
      ]}
    />
  ),
  'events of the show in words': () => (
    <div>
      <Statistic title="当前观众" value={512} />
      <Timeline>
        <Timeline.Item label="开播后 3 分钟">在线人数 200</Timeline.Item>
        <Timeline.Item label="开播后 10 分钟">在线人数 430</Timeline.Item>
        <Timeline.Item label="开播后 20 分钟">在线人数 512</Timeline.Item>
      </Timeline>
    </div>
  ),
};
