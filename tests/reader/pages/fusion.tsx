/** @jsxImportSource react */
/** Fusion (Alibaba, as on Taobao's console): Card, Box, Table, Tab, and the product card with its label below the number. */
import { Balloon, Box, Card, Icon, Tab, Table } from '@alifd/next';
import '@alifd/next/dist/next.css';
import { more } from './fusion-more';
import { showReact } from './scenes';

const Tip = () => (
  <Balloon.Tooltip trigger={<Icon type="help" size="xs" />} align="t">
    自开播起累计
  </Balloon.Tooltip>
);

showReact({
  ...more,
  tiles: (step) => (
    <Card free>
      <Card.Header title="直播实时数据" extra={<a href="#x">数据口径</a>} />
      <Card.Content>
        <Box direction="row" spacing={40} wrap>
          {[
            ['实时在线', '3,012', '人'],
            ['累计观看次数', '21.5', '万'],
            ['成交件数', String(1800 + step), '件'],
            ['成交人数', '1,655', '人'],
            ['成交金额', '¥89,120.00', ''],
            ['引导成交金额', '¥99,999.00', ''],
          ].map(([label, value, unit]) => (
            <div className="tile" key={label}>
              <div className="label">
                {label} <Tip />
              </div>
              <div>
                <span className="tui-number-figure" style={{ fontSize: 28 }}>
                  {value}
                </span>
                <span>{unit}</span>
              </div>
            </div>
          ))}
        </Box>
      </Card.Content>
    </Card>
  ),
  below: () => (
    <Box direction="row" spacing={30}>
      {[
        ['8,866', '成交人数'],
        ['12,345', '点赞数'],
        ['560', '加购人数'],
        ['92', '新增粉丝'],
      ].map(([value, label]) => (
        <Card free key={label}>
          <Card.Content>
            <div style={{ fontSize: 24 }}>{value}</div>
            <div>{label}</div>
          </Card.Content>
        </Card>
      ))}
    </Box>
  ),
  products: () => (
    <div>
      {['红枣', '党参', '腐竹', '沃柑'].map((name, i) => (
        <Card free key={name}>
          <Card.Content>
            <div>{name}</div>
            <div>¥{20 + i}.00</div>
            <Box direction="row" spacing={20}>
              <div>
                <div className="tui-number-figure">{10 * (i + 1)}</div>
                <div>成交人数</div>
              </div>
              <div>
                <div className="tui-number-figure">{11 * (i + 1)}</div>
                <div>成交件数</div>
              </div>
            </Box>
          </Card.Content>
        </Card>
      ))}
    </div>
  ),
  table: () => (
    <Table dataSource={[{ a: '12,000', b: '350', c: '¥18,000' }]}>
      <Table.Column title="累计观看人数" dataIndex="a" />
      <Table.Column title="支付买家数" dataIndex="b" />
      <Table.Column title="支付金额" dataIndex="c" />
    </Table>
  ),
  tabs: () => (
    <Tab>
      <Tab.Item title="成交金额" key="1">
        <div style={{ padding: 20 }}>
          <div>今日成交金额</div>
          <div>¥3,000</div>
          <div>本场成交金额</div>
          <div>¥2,500</div>
        </div>
      </Tab.Item>
      <Tab.Item title="成交件数" key="2">
        <div>12</div>
      </Tab.Item>
    </Tab>
  ),
});
