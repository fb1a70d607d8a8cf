import {expect} from 'chai';
import {W4rCampaign} from '../../src/elements/campaign/campaign.js';
import {campaignChanges} from '../../src/page.js';

customElements.define('w4r-campaign', W4rCampaign);

describe('<w4r-campaign>', () => {
  let told = 0;
  const count = () => told++;

  beforeEach(() => {
    told = 0;
    campaignChanges().addEventListener('change', count);
  });
  afterEach(() => {
    campaignChanges().removeEventListener('change', count);
    document.querySelectorAll('w4r-campaign').forEach((campaign) => campaign.remove());
  });

  it('tells the page when it comes, changes and goes', () => {
    const campaign = document.createElement('w4r-campaign');
    campaign.setAttribute('edition', '2025');
    expect(told, 'before it is on the page').to.equal(0);
    document.body.append(campaign);
    expect(told, 'it came').to.equal(1);
    for (const setting of ['backend', 'edition', 'source', 'lang']) campaign.setAttribute(setting, 'x');
    expect(told, 'four settings').to.equal(5);
    campaign.remove();
    expect(told, 'it went').to.equal(6);
  });

  it('draws nothing and leaves what is inside as it is', () => {
    const campaign = document.createElement('w4r-campaign');
    campaign.append('our letter');
    document.body.append(campaign);
    expect(campaign.shadowRoot === null).to.equal(true);
    expect(campaign.textContent).to.equal('our letter');
  });
});
