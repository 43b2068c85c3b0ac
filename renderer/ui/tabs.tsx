/** Two to four views of one thing; the arrows move between them. */
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as Views } from 'react-aria-components';
import './tabs.css';

interface Props {
  label: string;
  tabs: readonly { id: string; label: string; count?: number; content: ReactNode }[];
}

export function Tabs({ label, tabs }: Props) {
  return (
    <Views className="tabs">
      <TabList className="tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tabs__tab">
            {tab.label}
            {tab.count !== undefined && <span className="tabs__count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tabs__panel">
          {tab.content}
        </TabPanel>
      ))}
    </Views>
  );
}
