/** Traditional characters, and the simplified ones that every table here is written in; one for one. */
const traditional = `
  萬万 億亿 兩两 貳贰 叄叁 參参 陸陆 點点 負负 個个 幾几 餘余 數数 圓圆 對对 過过 單单 雙双 塊块 銭钱 錢钱 幣币 鎊镑 韓韩
  歐欧 盧卢 噸吨 頓顿 畝亩 頃顷 時时 鐘钟 間间 週周 歲岁 輛辆 張张 條条 項项 種种 場场 隻只 頭头 顆颗 間间 艘艘 門门 臺台
  達达 約约 從从 於于 當当 與与 為为 總总 計计 累累 別别 來来 後后 內内 減减 長长 漲涨 擴扩 縮缩 較较 漸渐 續续 環环 僅仅
  會会 報报 發发 傷伤 亡亡 確确 診诊 關关 罪罪 騙骗 網网 絡络 電电 獲获 繳缴 凍冻 結结 資资 產产 銷销 額额 價价 稅税 業业
  國国 區区 縣县 鄉乡 鎮镇 無无 離离 難难 隊队 員员 師师 醫医 療疗 學学 車车 輪轮 橋桥 機机 動动 勞劳 職职 貿贸 進进 農农
  錄录 預预 測测 選选 舉举 黨党 軍军 戰战 濟济 營营 收收 債债 務务 銀银 險险 節节 舊旧 紀纪 這这 說说 讓让 還还 樣样 麼么
  歷历 術术 線线 號号 層层 樓楼 層层 級级 類类 屆届 歲岁 齡龄 嬰婴 兒儿 婦妇 壽寿 陽阳 陰阴 質质 衛卫 檢检 藥药 劑剂
  掃扫 擊击 毀毁 壞坏 損损 燒烧 災灾 風风 颱台 雲云 濕湿 熱热 氣气 溫温 攝摄 華华 氏氏 處处 罰罚 審审 實实 際际 異异 圍围
`;

/** By traditional character. */
export const simplified: ReadonlyMap<string, string> = new Map(
  traditional
    .trim()
    .split(/\s+/)
    .map(([from = '', to = '']) => [from, to]),
);
