/** Made by `npm run schema` from `schema.ts`. */
import type { JsonSchema } from '../yaml/json-schema.ts';

export const schema: JsonSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "properties": {
    "extends": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "ignore": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "rules": {
      "type": "object",
      "propertyNames": {
        "type": "string"
      },
      "additionalProperties": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "off",
              "advice",
              "warning",
              "error"
            ]
          },
          {
            "type": "object",
            "properties": {
              "severity": {
                "type": "string",
                "enum": [
                  "off",
                  "advice",
                  "warning",
                  "error"
                ]
              },
              "options": {
                "type": "object",
                "propertyNames": {
                  "type": "string"
                },
                "additionalProperties": {
                  "anyOf": [
                    {
                      "type": "number"
                    },
                    {
                      "type": "boolean"
                    },
                    {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    {
                      "type": "string"
                    }
                  ]
                }
              }
            },
            "additionalProperties": false
          }
        ]
      }
    },
    "thresholds": {
      "type": "object",
      "properties": {
        "certainty": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        },
        "lead": {
          "type": "integer",
          "minimum": 1,
          "maximum": 99
        }
      },
      "additionalProperties": false
    },
    "jurisdiction": {
      "type": "string",
      "enum": [
        "fr",
        "none"
      ]
    },
    "min-clarity": {
      "type": "integer",
      "minimum": 0,
      "maximum": 100
    },
    "overrides": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "files": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "rules": {
            "type": "object",
            "propertyNames": {
              "type": "string"
            },
            "additionalProperties": {
              "anyOf": [
                {
                  "type": "string",
                  "enum": [
                    "off",
                    "advice",
                    "warning",
                    "error"
                  ]
                },
                {
                  "type": "object",
                  "properties": {
                    "severity": {
                      "type": "string",
                      "enum": [
                        "off",
                        "advice",
                        "warning",
                        "error"
                      ]
                    },
                    "options": {
                      "type": "object",
                      "propertyNames": {
                        "type": "string"
                      },
                      "additionalProperties": {
                        "anyOf": [
                          {
                            "type": "number"
                          },
                          {
                            "type": "boolean"
                          },
                          {
                            "type": "array",
                            "items": {
                              "type": "string"
                            }
                          },
                          {
                            "type": "string"
                          }
                        ]
                      }
                    }
                  },
                  "additionalProperties": false
                }
              ]
            }
          },
          "thresholds": {
            "type": "object",
            "properties": {
              "certainty": {
                "type": "integer",
                "minimum": 1,
                "maximum": 99
              },
              "lead": {
                "type": "integer",
                "minimum": 1,
                "maximum": 99
              }
            },
            "additionalProperties": false
          },
          "jurisdiction": {
            "type": "string",
            "enum": [
              "fr",
              "none"
            ]
          },
          "min-clarity": {
            "type": "integer",
            "minimum": 0,
            "maximum": 100
          }
        },
        "required": [
          "files"
        ],
        "additionalProperties": false
      }
    }
  },
  "additionalProperties": false
};
