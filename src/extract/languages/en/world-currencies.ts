/**
 * The currencies of the world by what they are called behind an amount: ISO 4217 code, then the adjectives and the
 * word, all in the singular. A word that only one country uses needs no adjective.
 */
export const worldCurrencies: readonly (readonly [code: string, adjectives: string, word: string])[] = `
  AED uae,emirati,united_arab_emirates dirham|AFN afghan afghani|ALL albanian lek|AMD armenian dram
  AOA angolan kwanza|ARS argentine,argentinian,argentinean peso|AUD australian,aussie dollar|AWG aruban florin
  AZN azerbaijani,azeri manat|BBD barbadian,barbados dollar|BDT bangladeshi taka|BGN bulgarian lev
  BHD bahraini,bahrain dinar|BIF burundian,burundi franc|BMD bermudian,bermudan,bermuda dollar|BND brunei dollar
  BOB bolivian boliviano|BRL brazilian real|BSD bahamian,bahamas dollar|BTN bhutanese ngultrum
  BWP botswanan,botswana pula|BYN belarusian,belarussian ruble|BZD belize dollar|CAD canadian dollar
  CDF congolese franc|CHF swiss franc|CLP chilean peso|CNY chinese yuan|CNY chinese renminbi|CNY chinese kuai
  COP colombian peso|CRC costa_rican colon|CUP cuban peso|CVE cape_verdean,cape_verde escudo|CZK czech koruna
  CZK czech crown|DJF djiboutian,djibouti franc|DKK danish krone|DKK danish crown|DOP dominican peso
  DZD algerian dinar|EGP egyptian pound|ERN eritrean nakfa|ETB ethiopian birr|FJD fijian,fiji dollar
  FKP falkland_islands,falkland pound|GBP british pound|GEL georgian lari|GHS ghanaian,ghana cedi
  GIP gibraltar pound|GMD gambian dalasi|GNF guinean,guinea franc|GTQ guatemalan quetzal
  GYD guyanese,guyanaese,guyana dollar|HKD hong_kong dollar|HNL honduran lempira|HTG haitian gourde
  HUF hungarian forint|IDR indonesian rupiah|ILS israeli,israeli_new,new shekel|INR indian rupee|IQD iraqi dinar
  IRR iranian rial|ISK icelandic krona|ISK icelandic crown|JMD jamaican,jamaica dollar|JOD jordanian dinar
  JPY japanese yen|KES kenyan,kenya shilling|KGS kyrgyz,kyrgyzstani som|KHR cambodian riel|KMF comorian franc
  KPW north_korean won|KRW south_korean,korean won|KWD kuwaiti,kuwait dinar|KYD cayman_islands,cayman dollar
  KZT kazakh,kazakhstani tenge|LAK lao,laotian kip|LBP lebanese pound|LBP lebanese lira|LKR sri_lankan,sri_lanka rupee
  LRD liberian dollar|LSL lesotho loti|LYD libyan dinar|MAD moroccan dirham|MDL moldovan leu|MGA malagasy ariary
  MKD macedonian denar|MMK myanmar,burmese kyat|MNT mongolian tugrik|MNT mongolian togrog|MOP macanese,macau pataca
  MRU mauritanian ouguiya|MUR mauritian,mauritius rupee|MVR maldivian rufiyaa|MWK malawian,malawi kwacha
  MXN mexican peso|MYR malaysian ringgit|MZN mozambican metical|NAD namibian,namibia dollar|NGN nigerian naira
  NIO nicaraguan cordoba|NOK norwegian krone|NOK norwegian crown|NPR nepalese,nepali rupee|NZD new_zealand,kiwi dollar
  OMR omani rial|PAB panamanian balboa|PEN peruvian sol|PGK papua_new_guinean,papua_new_guinea kina
  PHP philippine,filipino peso|PKR pakistani,pakistan rupee|PLN polish zloty|PYG paraguayan guarani
  QAR qatari,qatar riyal|RON romanian leu|RSD serbian dinar|RUB russian ruble|RWF rwandan,rwanda franc
  SAR saudi,saudi_arabian riyal|SBD solomon_islands dollar|SCR seychellois,seychelles rupee|SDG sudanese pound
  SEK swedish krona|SEK swedish crown|SGD singapore,singaporean dollar|SHP saint_helena,st_helena pound
  SLE sierra_leonean leone|SOS somali shilling|SRD surinamese,suriname dollar|SSP south_sudanese pound
  STN sao_tome dobra|SYP syrian pound|SYP syrian lira|SZL swazi lilangeni|THB thai baht|TJS tajik,tajikistani somoni
  TMT turkmen,turkmenistani manat|TND tunisian dinar|TOP tongan paanga|TRY turkish lira
  TTD trinidad_and_tobago,trinidadian dollar|TWD taiwan,taiwanese,new_taiwan dollar|TZS tanzanian shilling
  UAH ukrainian hryvnia|UGX ugandan shilling|USD us,american,united_states dollar|UYU uruguayan peso
  UZS uzbek,uzbekistani som|VES venezuelan bolivar|VND vietnamese dong|VUV vanuatu vatu|WST samoan tala
  XAF central_african_cfa,central_african franc|XCD east_caribbean,eastern_caribbean dollar
  XCG caribbean guilder|XOF west_african_cfa,west_african,cfa franc|XPF cfp,pacific franc|YER yemeni rial
  ZAR south_african rand|ZMW zambian kwacha`
  .trim()
  .split(/\||\n\s*/)
  .map((line) => line.split(' ') as [string, string, string]);
