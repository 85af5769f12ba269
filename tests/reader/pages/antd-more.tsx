/** @jsxImportSource react */
/** antd 6, pages written without a look at the reader: tabs of cards, dashboards with progress, carousels, loading cards, drawers, wide tables. */
import {
  Alert,
  Avatar,
  Badge,
  Button,
  Card,
  Carousel,
  Col,
  Collapse,
  Drawer,
  Flex,
  Progress,
  Row,
  Segmented,
  Select,
  Skeleton,
  Space,
  Statistic,
  Table,
  Tabs,
  Tag,
  Timeline,
  Tooltip,
  Typography,
} from 'antd';
import type { Scene } from './scenes';

const { Text, Title } = Typography;
const Help = () => (
  <Tooltip title="开播至今去重">
    <span role="img" aria-label="question-circle" className="anticon">
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <circle cx="8" cy="8" r="7" />
      </svg>
    </span>
  </Tooltip>
);

const Kpi = ({
  label,
  value,
  unit,
  delta,
  sign,
}: {
  label: string;
  value: string;
  unit?: string;
  delta?: string;
  sign?: string;
}) => (
  <Card size="small" style={{ width: 210 }}>
    <Flex vertical gap={2}>
      <Space size={4}>
        <Text type="secondary">{label}</Text>
        <Help />
      </Space>
      <Flex align="baseline" gap={2}>
        {sign && <Text>{sign}</Text>}
        <Title level={3} style={{ margin: 0 }}>
          {value}
        </Title>
        {unit && <Text type="secondary">{unit}</Text>}
      </Flex>
      {delta && (
        <Space size={4}>
          <Text type="secondary">较昨日</Text>
          <Text type="danger">▲ {delta}</Text>
        </Space>
      )}
    </Flex>
  </Card>
);

export const more: Record<string, Scene> = {
  'kpi cards in tabs': (step) => (
    <Tabs
      type="card"
      items={[
        {
          key: 'live',
          label: '本场直播',
          children: (
            <Flex wrap gap={8}>
              <Kpi label="实时在看人数" value={(2310 + step).toLocaleString('en')} unit="人" delta="3.2%" />
              <Kpi label="累计进房人次" value="8.61" unit="万" delta="1.1%" />
              <Kpi label="支付单量" value="1,206" unit="单" delta="120" />
              <Kpi label="下单用户数" value="1,011" delta="98" />
              <Kpi label="成交GMV(元)" value="96,120.50" sign="¥" delta="12.4%" />
              <Kpi label="支付转化率" value="1.17" unit="%" delta="0.1%" />
              <Kpi label="人均停留" value="2分08秒" />
              <Kpi label="在线峰值" value="4,020" unit="人" />
            </Flex>
          ),
        },
        { key: 'day', label: '今日汇总', forceRender: true, children: <Kpi label="成交GMV(元)" value="126,120.50" sign="¥" /> },
      ]}
    />
  ),
  'english kpi grid': (step) => (
    <Row gutter={[8, 8]}>
      {[
        ['Viewers right now', 1204 + step, undefined, undefined],
        ['Peak concurrent', 3377, undefined, undefined],
        ['Orders placed', 288, undefined, undefined],
        ['Gross sales', 10_233.4, '$', undefined],
        ['Net sales', 9120.1, '$', undefined],
        ['Avg. order value', 35.53, '$', undefined],
        ['New followers', 77, undefined, undefined],
        ['Click-through rate', 4.1, undefined, '%'],
        ['Total views', 45_210, undefined, undefined],
        ['Refunds', 120.5, '$', undefined],
      ].map(([title, value, prefix, suffix]) => (
        <Col span={6} key={String(title)}>
          <Statistic
            title={title}
            value={value as number}
            prefix={prefix}
            suffix={suffix}
            precision={typeof value === 'number' && value % 1 ? 2 : 0}
          />
        </Col>
      ))}
    </Row>
  ),
  'loading then there': (step) => (
    <Space>
      <Card style={{ width: 240 }} loading={step === 0} title="在线观众">
        <Statistic value={890} suffix="人" />
      </Card>
      <Card style={{ width: 240 }} title="成单笔数">
        {step === 0 ? <Skeleton.Button active /> : <Statistic value={61} />}
      </Card>
      <Statistic title="累计支付额" value={step === 0 ? '--' : 5120} prefix={step === 0 ? undefined : '¥'} />
      <Statistic title="退款总额" value={0} prefix="¥" />
    </Space>
  ),
  'goal and carousel': () => (
    <Flex vertical gap={8}>
      <Card title="本场目标">
        <Progress type="dashboard" percent={64} />
        <Descriptionless label="已成交" value="¥64,000" />
        <Descriptionless label="目标" value="¥100,000" />
      </Card>
      <div style={{ width: 320 }}>
        <Carousel autoplay={false}>
          <div>
            <Statistic title="点赞总数" value={55_012} />
          </div>
          <div>
            <Statistic title="分享次数" value={120} />
          </div>
        </Carousel>
      </div>
    </Flex>
  ),
  'wide table with fixed head and summary': () => (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 1200, y: 120 }}
      columns={[
        { title: '达人', dataIndex: 'name', fixed: 'left', width: 120 },
        { title: '累计看播人数', dataIndex: 'audience', width: 160, sorter: true },
        {
          title: (
            <span>
              支付金额 <Help />
            </span>
          ),
          dataIndex: 'amount',
          width: 160,
        },
        { title: '退款率', dataIndex: 'rate', width: 120 },
      ]}
      dataSource={[
        { key: 1, name: '张县长', audience: '1.2万', amount: '¥8,000', rate: '1.0%' },
        { key: 2, name: '李县长', audience: '0.8万', amount: '¥5,000', rate: '2.0%' },
      ]}
      summary={() => (
        <Table.Summary fixed>
          <Table.Summary.Row>
            <Table.Summary.Cell index={0}>汇总</Table.Summary.Cell>
            <Table.Summary.Cell index={1}>2.0万</Table.Summary.Cell>
            <Table.Summary.Cell index={2}>¥13,000</Table.Summary.Cell>
            <Table.Summary.Cell index={3}>1.4%</Table.Summary.Cell>
          </Table.Summary.Row>
        </Table.Summary>
      )}
    />
  ),
  'sidebar of cards': () => (
    <Flex gap={8}>
      <Card title="直播间数据" extra={<Select size="small" value="本场" options={[{ value: '本场' }, { value: '近5分钟' }]} />}>
        <Space direction="vertical">
          {[
            ['在线人数', '1,024'],
            ['新增关注', '33'],
            ['商品点击次数', '2,048'],
            ['评论数', '512'],
          ].map(([label, value]) => (
            <Flex justify="space-between" key={label} style={{ width: 220 }}>
              <Badge status="processing" text={label} />
              <Text strong>{value}</Text>
            </Flex>
          ))}
        </Space>
      </Card>
      <Card title="订单动态">
        <Timeline
          items={[
            { children: '20:14 用户A 支付 ¥39.90' },
            { children: '20:13 用户B 支付 ¥68.00' },
            { children: '20:12 用户C 支付 ¥25.00' },
          ]}
        />
      </Card>
    </Flex>
  ),
  'drawer open over the page': () => (
    <>
      <Statistic title="下单人数" value={301} />
      <Drawer open title="商品详情" getContainer={false}>
        <Statistic title="商品成交金额" value={1200} prefix="¥" />
        <Statistic title="库存" value={80} />
      </Drawer>
    </>
  ),
  'alert and collapse': () => (
    <>
      <Alert message="支付金额每 10 秒更新一次，昨日支付金额 ¥3,000" type="info" />
      <Collapse
        defaultActiveKey={['a']}
        items={[
          { key: 'a', label: '成交概览', children: <Kpi label="支付金额" value="12,000" sign="¥" /> },
          { key: 'b', label: '流量概览', forceRender: true, children: <Kpi label="观看人数" value="9,999" /> },
        ]}
      />
      <Button>查看 3 个订单</Button>
      <Segmented options={['今日 320', '本场 120']} />
      <Avatar>12</Avatar>
      <Tag>30 单</Tag>
    </>
  ),
};

function Descriptionless({ label, value }: { label: string; value: string }) {
  return (
    <p>
      <Text>{label}：</Text>
      <Text strong>{value}</Text>
    </p>
  );
}
