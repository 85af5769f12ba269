/** @jsxImportSource react */
/** TDesign, pages written without a look at the reader: trends, loading, swipers, grids, collapses. */
import {
  Card,
  Col,
  Collapse,
  Descriptions,
  Divider,
  List,
  Loading,
  Progress,
  Row,
  Skeleton,
  Space,
  Statistic,
  Swiper,
  Table,
  Tag,
} from 'tdesign-react';
import type { Scene } from './scenes';

export const more: Record<string, Scene> = {
  'statistics with extras': (step) => (
    <Row gutter={16}>
      {[
        ['在线看播人数', 1500 + step, '人', '最高 2,300'],
        ['累计看播人次', 62_000, '次', '较上场 +8%'],
        ['成交订单', 402, '单', '待支付 12'],
        ['购买用户', 380, '人', '新客 120'],
        ['商品成交转化率', 2.4, '%', ''],
      ].map(([title, value, unit, extra]) => (
        <Col span={2} key={String(title)}>
          <Statistic title={title} value={value as number} unit={unit} extra={extra} />
        </Col>
      ))}
    </Row>
  ),
  loading: (step) => (
    <Space>
      <Statistic title="支付单数" value={66} loading={step === 0} />
      <Loading loading={step === 0} text="加载中">
        <Card title="实时GMV">{step === 0 ? '' : '¥6,600'}</Card>
      </Loading>
      <Skeleton />
    </Space>
  ),
  swiper: () => (
    <Swiper autoplay={false} style={{ width: 320 }} height={120}>
      <Swiper.SwiperItem>
        <Statistic title="评论数" value={3120} />
      </Swiper.SwiperItem>
      <Swiper.SwiperItem>
        <Statistic title="分享数" value={88} />
      </Swiper.SwiperItem>
    </Swiper>
  ),
  'two periods': () => (
    <Space size={40}>
      <Card title="本场累计" bordered>
        <Statistic title="成交额" value={12_300} prefix="¥" />
        <Statistic title="买家数" value={130} />
      </Card>
      <Card title="最近15分钟" bordered>
        <Statistic title="成交额" value={900} prefix="¥" />
        <Statistic title="买家数" value={9} />
      </Card>
      <Card title="上周同期" bordered>
        <Statistic title="成交额" value={11_000} prefix="¥" />
        <Statistic title="买家数" value={120} />
      </Card>
    </Space>
  ),
  'list rows': () => (
    <List split>
      {[
        ['观看总人数', '1.9万'],
        ['互动总数', '3,201'],
        ['涨粉数', '+212'],
        ['取关数', '3'],
        ['营业额', '￥ 45,600.00'],
      ].map(([label, value]) => (
        <List.ListItem key={label} action={<b>{value}</b>}>
          {label}
        </List.ListItem>
      ))}
    </List>
  ),
  japanese: () => (
    <Row>
      {[
        ['同時視聴者数', '1,204人'],
        ['累計視聴者数', '3.4万人'],
        ['注文件数', '212件'],
        ['売上高', '¥1,204,500'],
        ['平均注文額', '¥5,681'],
        ['前回比', '+12.4%'],
        ['販売点数', '330個'],
        ['返金額', '¥0'],
      ].map(([label, value]) => (
        <Col span={3} key={label}>
          <Card bordered size="small" title={label}>
            {value}
          </Card>
        </Col>
      ))}
    </Row>
  ),
  'progress and tags': () => (
    <Card title="经营概况" actions={<Tag theme="success">直播中</Tag>}>
      <Progress percentage={30} label="30%" />
      <Descriptions
        items={[
          { label: '累计成交', content: '¥30,000' },
          { label: '已售', content: '812件' },
          { label: '库存剩余', content: '188件' },
          { label: '距目标还差', content: '¥70,000' },
        ]}
      />
      <Divider />
      <Collapse defaultValue={['1']}>
        <Collapse.Panel value="1" header="粉丝">
          新增粉丝数 45
        </Collapse.Panel>
      </Collapse>
    </Card>
  ),
  'table of hours': () => (
    <Table
      rowKey="h"
      columns={[
        { colKey: 'h', title: '时段' },
        { colKey: 'n', title: '下单量' },
        { colKey: 'm', title: '下单金额' },
      ]}
      data={[
        { h: '19点', n: 20, m: '¥2,000' },
        { h: '20点', n: 31, m: '¥3,100' },
      ]}
      footData={[{ h: '全场', n: 51, m: '¥5,100' }]}
    />
  ),
};
